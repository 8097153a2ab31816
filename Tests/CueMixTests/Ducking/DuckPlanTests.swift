import CuePlan
import Testing

@testable import CueMix

@Suite struct DuckPlanTests {
  private static let rate = SampleRate(20)

  private func plan(_ cues: [(CueKind, Lane, Range<Int>)]) -> DuckPlan {
    var timeline = Timeline(title: "", language: "en", sampleRate: Self.rate, frames: 4000)
    timeline.cues = cues.map { kind, lane, range in
      Cue(
        lane: lane, kind: kind, text: "", sound: .tone(.tick),
        range: FramePosition(range.lowerBound)..<FramePosition(range.upperBound))
    }
    return DuckPlan(timeline)
  }

  private func gains(
    _ plan: DuckPlan, _ frames: [Int], speech: Double = -12, tones: Double = -6
  ) -> [Double] {
    let shape = BedShape(
      fadeIn: 0, fadeOut: 0, underSpeech: Decibels(speech), underTones: Decibels(tones))
    let curves = plan.curves(for: shape)
    return frames.map { frame in
      Decibels(linearGain: curves.map { $0.gain(at: frame) }.min() ?? 1).value
    }
  }

  private func expect(_ got: [Double], _ expected: [Double]) {
    for (got, expected) in zip(got, expected) { #expect(abs(got - expected) < 0.01) }
  }

  @Test func `the bed is down when speech begins and comes back in a second`() {
    let plan = plan([(.setup, .voice, 100..<140)])
    expect(gains(plan, [95, 100, 120, 140, 160, 500]), [0, -12, -12, -12, 0, 0])
    #expect((96...99).allSatisfy { (-12..<0).contains(gains(plan, [$0])[0]) })
    #expect((141..<160).allSatisfy { (-12..<0).contains(gains(plan, [$0])[0]) })
  }

  @Test func `edge 21: gaps below two seconds are held, longer ones are not`() {
    let held = plan([(.setup, .voice, 100..<140), (.setup, .voice, 179..<200)])
    expect(gains(held, [160, 170]), [-12, -12])
    let open = plan([(.setup, .voice, 100..<140), (.setup, .voice, 180..<200)])
    expect(gains(open, [160, 170]), [0, 0])
  }

  @Test func `edge 21: the bed stays down once for a whole count`() {
    let counted = plan((0..<5).map { (.count, .voice, 100 + $0 * 80..<108 + $0 * 80) })
    expect(gains(counted, [150, 170, 250, 330, 400]), Array(repeating: -12, count: 5))
    let phases = plan((0..<5).map { (.phase, .voice, 100 + $0 * 80..<108 + $0 * 80) })
    expect(gains(phases, [150, 230]), [0, 0])
  }

  @Test func `a tone lowers it less, and a word after the tone finds it still down`() {
    let plan = plan([(.start, .tone, 100..<110), (.setup, .voice, 130..<150)])
    expect(gains(plan, [100, 110, 120, 130, 150]), [-6, -6, -6, -12, -12])
  }

  @Test func `between a word and a tone it does not come up further than the tone's depth`() {
    let plan = plan([(.setup, .voice, 100..<120), (.start, .tone, 150..<160)])
    #expect((120..<160).allSatisfy { gains(plan, [$0])[0] <= -5.99 })
  }

  @Test func `edge 21: speech at the start of the track begins with the bed down`() {
    expect(gains(plan([(.welcome, .voice, 0..<40)]), [0, 20]), [-12, -12])
  }

  @Test func `edge 21: no gain ever lies above 1`() {
    var starts: [Int] = []
    var start = 10
    for step in 0..<60 {
      starts.append(start)
      start += 25 + step * 7 % 53
    }
    let plan = plan(starts.map { (.phase, $0.isMultiple(of: 2) ? .voice : .tone, $0..<$0 + 20) })
    #expect((0..<4000).allSatisfy { gains(plan, [$0])[0] <= 0 })
    #expect((0..<4000).allSatisfy { gains(plan, [$0], speech: 9, tones: 3)[0] <= 0 })
  }
}
