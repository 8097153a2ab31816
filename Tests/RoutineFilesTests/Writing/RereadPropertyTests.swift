import CuePlan
import Testing

@testable import RoutineFiles

struct RereadPropertyTests {
  private static let blocks = 40
  private static let routinesInBlock = 50

  @Test(arguments: 0..<blocks)
  func `a re-read of any routine is the same routine, and is written as the same text`(
    block: Int
  ) throws {
    for seed in 0..<Self.routinesInBlock {
      let number = block * Self.routinesInBlock + seed
      let routine = RandomRoutine.make(number)
      let text = try RoutineWriter().text(of: routine)
      let again = try RoutineReader().read(text: text, file: "written.yaml").routine
      #expect(again.placeless == routine.placeless, "routine \(number)")
      #expect(try RoutineWriter().text(of: again) == text, "routine \(number)")
    }
  }
}
