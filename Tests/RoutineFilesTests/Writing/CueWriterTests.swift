import CuePlan
import Testing

@testable import RoutineFiles

struct CueWriterTests {
  private func yaml(_ change: (inout CuePolicy) -> Void) -> String? {
    var policy = CuePolicy()
    change(&policy)
    return CueWriter.value(policy).map {
      YamlText.lines(of: [YamlEntry("cues", $0)]).joined(separator: "\n")
    }
  }

  @Test func `the default says nothing`() {
    #expect(yaml { _ in } == nil)
  }

  @Test func `only what differs is written`() {
    #expect(yaml { $0.halfway = .off } == "cues: { halfway: off }")
    #expect(yaml { $0.countdown.from = 0 } == "cues: { countdown: off }")
    #expect(
      yaml { $0.countdown = .init(from: 0, style: .voice) } == "cues: { countdown: 0 voice }")
    #expect(
      yaml {
        $0.phases = .first(2)
        $0.setup = .none
      } == "cues: { setup: none, phases: first 2 }")
  }

  @Test func `the middle of holds is written as far as it needs words`() {
    #expect(yaml { $0.halfway = .init(inHoldsFrom: 45) } == "cues: { halfway: 45s }")
    #expect(
      yaml { $0.halfway.shortestHold = nil } == "cues: { halfway: { from: off, uncounted: 20s } }")
    #expect(
      yaml { $0.halfway.shares = [Seconds(1, over: 3), Seconds(2, over: 3)] }
        == "cues: { halfway: { from: 30s, uncounted: 20s, at: [1/3, 2/3] } }")
    #expect(
      yaml { $0.halfway = .init(inHoldsFrom: nil, at: [Seconds(1, over: 3)]) }
        == "cues: { halfway: { from: off, at: 1/3 } }")
  }

  @Test func `marks and numbers are written`() {
    #expect(
      yaml {
        $0.exerciseCount = .every
        $0.markerEvery = nil
        $0.marks = .sounded
      } == "cues: { exercise-count: every, marker: off, marks: sounded }")
  }
}
