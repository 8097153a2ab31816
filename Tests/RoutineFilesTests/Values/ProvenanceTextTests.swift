import CuePlan
import Testing

@testable import RoutineFiles

struct ProvenanceTextTests {
  @Test(arguments: [
    ("5s", "5s", Provenance.routine), ("5s from seed", "5s", .seed), ("5 from default", "5", .tool),
    ("20s from guideline ACSM 2021", "20s", .guideline("ACSM 2021")),
  ])
  func `a value says where it comes from`(
    text: String, value: String, provenance: Provenance
  ) throws {
    let split = try ProvenanceText.split(text)
    #expect(split.value == value)
    #expect(split.from == provenance)
  }

  @Test(arguments: ["5 from guideline", "5 from sead", "5 from seed x", "5 from "])
  func `an unknown source is refused at its own letters`(text: String) {
    let problem = #expect(throws: ValueProblem.self) { try ProvenanceText.split(text) }
    #expect(problem?.range?.lowerBound == 7)
  }
}
