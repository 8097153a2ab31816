import CuePlan
import Testing

@Suite struct LayoutSilenceTests {
  private func timeline(_ silence: Silence, _ cues: CuePolicy = CuePolicy()) throws -> Timeline {
    try SmallWorld.timeline(SmallWorld.routine(.silence(silence), cues: cues))
  }

  @Test func `an author's words announce it`() throws {
    let spoken = try timeline(Silence(length: 120, say: "Sit still now")).spoken
    #expect(spoken.contains("Sit still now"))
    #expect(!spoken.contains { $0.hasPrefix("Quiet") })
  }

  @Test func `it is rung out, unless nothing is to ring`() throws {
    let rung = try timeline(Silence(length: 30))
    let silence = try #require(rung.phases(.silence).last).range
    #expect(rung.starts(.stop) == [silence.upperBound.index])
    #expect(try timeline(Silence(length: 30, bells: .none)).cues(.stop).isEmpty)
    var cues = CuePolicy()
    cues.tones = .silent
    #expect(try timeline(Silence(length: 30), cues).phases.last?.kind == .close)
    #expect(try timeline(Silence(length: 30), cues).phases(.settle).isEmpty)
  }

  @Test func `bells out of the silence are left out`() throws {
    let bells = try timeline(Silence(length: 60, bells: .at([70, 30, 0, 60])))
    #expect(bells.cues(.marker).count == 1)
    #expect(bells.dropped.isEmpty)
  }

  @Test func `warnings are said in it as well`() throws {
    var cues = CuePolicy()
    cues.warnings = [10]
    #expect(
      try timeline(Silence(length: 120), cues).cues(.warning).map(\.text) == ["10 seconds left"])
  }
}
