import CuePlan
import Testing

@testable import RoutineFiles

struct RoutinePlacelessTests {
  @Test func `no part of a routine keeps its place`() throws {
    let routine = try RoutineReader().read(text: FullRoutine.text, file: "routine.yaml").routine
    #expect("\(routine)".contains("SourcePlace"))
    #expect(!"\(routine.placeless)".contains("SourcePlace"))
  }

  @Test func `nothing else changes`() throws {
    let first = try RoutineReader().read(text: FullRoutine.text, file: "a.yaml").routine
    let second = try RoutineReader().read(text: "\n" + FullRoutine.text, file: "b.yaml").routine
    #expect(first != second)
    #expect(first.placeless == second.placeless)
    #expect(first.placeless.title == first.title)
    #expect(first.placeless.items.map(\.priority) == first.items.map(\.priority))
  }
}
