import Testing

@testable import CuePlan

@Suite struct SoundingTests {
  @Test func `calm and bright have every tone, each its own`() {
    for name in ToneName.all {
      #expect(Sounding(profile: .calm).sound(name) == .tone(name))
      #expect(
        Sounding(profile: .bright).sound(name)
          == .tone(ToneName(rawValue: "bright-" + name.rawValue)))
    }
  }

  @Test func `minimal has what tells the body to change, and bells`() {
    let heard = ToneName.all.filter { Sounding(profile: .minimal).sound($0) != nil }
    #expect(
      heard == [.sessionStart, .sessionEnd, .start, .stop, .tick, .switchSides, .marker])
  }

  @Test func `silent has none, and plans none`() {
    let sounding = Sounding(profile: .silent)
    #expect(ToneName.all.allSatisfy { sounding.sound($0) == nil })
    #expect(sounding.tone(.start, .start).isEmpty)
  }

  @Test func `a wish for a tone becomes a cue on its frame`() {
    #expect(
      Sounding(profile: .calm).tone(.stop, .stop, at: 3)
        == [PlannedCue(.stop, [.tone(.stop)], placement: .at(3))])
  }
}
