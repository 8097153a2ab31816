import CuePlan
import RoutineFiles
import Testing

struct SampleRoutinesTests {
  private func exercises(_ name: String) throws -> [Exercise] {
    let reading = try RoutineReader().read(path: Samples.path("Routines/\(name).yaml"))
    #expect(reading.warnings.isEmpty)
    return reading.routine.items.compactMap { item in
      if case .exercise(let exercise) = item.content { exercise } else { nil }
    }
  }

  @Test func `the whole routine has the ten in the order of their source`() throws {
    #expect(
      try exercises("upper-back-relief").map(\.id) == SeedExercise.all.map(\.testDescription))
  }

  @Test func `the short routine has four of the ten and says its length`() throws {
    #expect(
      try exercises("upper-back-5").map(\.id) == [
        "cat-cow", "open-book", "scapular-squeeze", "childs-pose",
      ])
    let path = Samples.path("Routines/upper-back-5.yaml")
    #expect(try RoutineReader().read(path: path).routine.length == 300)
  }

  @Test func `a catalogue elsewhere does as well as the one that comes along`() throws {
    let here = RoutineReader(
      catalogue: Catalogue(folder: Samples.path("Exercises")),
      languages: Languages(folder: Samples.path("Languages")))
    let path = Samples.path("Routines/upper-back-relief.yaml")
    let own = try here.read(path: path).routine
    let bundled = try RoutineReader().read(path: path).routine
    #expect(own.items.count == bundled.items.count)
    #expect(own.cues == bundled.cues)
  }
}
