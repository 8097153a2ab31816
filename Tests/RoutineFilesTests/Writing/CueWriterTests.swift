import CuePlan
import Testing

@testable import RoutineFiles

struct CueWriterTests {
  private func yaml(_ change: (inout CuePolicy) -> Void) throws -> String? {
    var policy = CuePolicy()
    change(&policy)
    return try CueWriter.value(policy).map {
      YamlText.lines(of: [YamlEntry("cues", $0)]).joined(separator: "\n")
    }
  }

  @Test func `the default says nothing`() throws {
    #expect(try yaml { _ in } == nil)
  }

  @Test func `only what differs is written`() throws {
    #expect(try yaml { $0.halfway = .off } == "cues: { halfway: off }")
    #expect(try yaml { $0.countdown.from = 0 } == "cues: { countdown: off }")
    #expect(
      try yaml { $0.countdown = .init(from: 0, style: .voice) } == "cues: { countdown: 0 voice }")
    #expect(
      try yaml {
        $0.phases = .first(2)
        $0.setup = .none
      } == "cues: { setup: none, phases: first 2 }")
  }
}
