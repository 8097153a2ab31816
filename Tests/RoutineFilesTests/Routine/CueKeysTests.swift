import CuePlan
import RoutineFiles
import Testing

struct CueKeysTests {
  private func cues(_ text: String) throws -> CuePolicy {
    let text = "title: A\ncues: \(text)\nsession: [welcome]\n"
    return try RoutineReader().read(text: text, file: "routine.yaml").routine.cues
  }

  @Test func `every key of the cues is read`() throws {
    let read = try cues(
      """

        setup: long
        phases: none
        exercise-count: every
        rep-count: last
        set-count: none
        countdown: 5 voice
        halfway: { from: 40s, at: [1/3, 2/3] }
        warnings: [10s, 1 min]
        time-left: every 30s
        marker: every 2 min
        marks: sounded
        next: never
        encourage: every 45s
        tones: bright
      """)
    var policy = CuePolicy()
    policy.setup = .long
    policy.phases = .none
    policy.exerciseCount = .every
    policy.repCount = .last
    policy.setCount = .none
    policy.countdown = .init(from: 5, style: .voice)
    policy.halfway = .init(inHoldsFrom: 40, at: [Seconds(1, over: 3), Seconds(2, over: 3)])
    policy.warnings = [10, 60]
    policy.timeLeftEvery = 30
    policy.markerEvery = 120
    policy.marks = .sounded
    policy.next = .never
    policy.encourageEvery = 45
    policy.tones = .bright
    #expect(read == policy)
  }

  @Test(arguments: 0...3)
  func `a verbosity sets what other keys do not`(verbosity: Int) throws {
    var policy = CuePolicy(verbosity: verbosity)
    #expect(try cues("{ verbosity: \(verbosity) }") == policy)
    policy.encourageEvery = nil
    policy.markerEvery = nil
    policy.repCount = .last
    #expect(
      try cues("{ rep-count: last, encourage: off, marker: off, verbosity: \(verbosity) }")
        == policy)
  }

  @Test(arguments: [
    ("off", CuePolicy.Halfway.off), ("45s", .init(inHoldsFrom: 45)),
    (
      "{ at: 25% }", .init(inHoldsFrom: 30, uncountedFrom: 20, at: [Seconds(1, over: 4)])
    ),
    ("{ from: 40s, uncounted: 25s }", .init(inHoldsFrom: 40, uncountedFrom: 25)),
    ("{ from: 1 min, at: half }", .init(inHoldsFrom: 60)),
  ])
  func `long holds are marked where one likes`(text: String, rule: CuePolicy.Halfway) throws {
    #expect(try cues("{ halfway: \(text) }").halfway == rule)
  }

  @Test(arguments: [
    ("off", CuePolicy.Countdown(from: 0)), ("3 tones", .init(from: 3)), ("0", .init(from: 0)),
  ])
  func `a countdown may be off`(text: String, countdown: CuePolicy.Countdown) throws {
    #expect(try cues("{ countdown: \(text) }").countdown == countdown)
  }
}
