import CuePlan
import RoutineFiles
import Testing

struct StandInsTests {
  private func exercise(_ substitute: String) -> String {
    "{ name: A, start: chair, phases: [{ go: 1s }], substitute: \(substitute) }"
  }

  private func standIns(_ exercises: [String: String]) throws -> [String] {
    let own = exercises.map { "  \($0): \(exercise($1))\n" }.joined()
    let text = "title: A\nexercises:\n\(own)session: [{ section: B, items: [a-a] }]\n"
    return try RoutineReader().read(text: text, file: "routine.yaml").standIns.keys.sorted()
  }

  @Test func `a stand-in may have one of its own`() throws {
    #expect(
      try standIns(["a-a": "b-b", "b-b": "c-c", "c-c": "cat-cow"]) == ["b-b", "c-c", "cat-cow"])
  }

  @Test func `two that stand in for each other come to an end`() throws {
    #expect(try standIns(["a-a": "b-b", "b-b": "a-a"]) == ["a-a", "b-b"])
  }
}
