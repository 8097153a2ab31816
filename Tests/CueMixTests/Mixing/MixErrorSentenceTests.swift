import CuePlan
import Testing

@testable import CueMix

@Suite struct MixErrorSentenceTests {
  private let cue = Cue(
    lane: .voice, kind: .phase, text: "Breathe in", sound: .speech(SpokenLine("Breathe in")),
    range: 10..<14)

  @Test func `a sentence says which words, tone or bed it is about`() {
    #expect("\(MixError.missingSound(cue))" == "there is no sound for “Breathe in”")
    #expect(
      "\(MixError.soundLost(.bed(.pad)))"
        == "the bed pad was there when the session was planned and is gone")
    #expect(
      "\(MixError.soundLost(.tone(.tick)))"
        == "the tone tick was there when the session was planned and is gone")
  }

  @Test func `a sentence says what was found and what was expected`() {
    #expect(
      "\(MixError.outsideTrack(cue, trackFrames: 12))"
        == "“Breathe in” lies in frames 10 to 14, expected 0 to 12")
    #expect(
      "\(MixError.speechCut(cue, soundFrames: 9))"
        == "“Breathe in” would be cut off: it has 4 frames, its clip 9")
  }

  @Test func `who lost a sound is told what to do`() {
    #expect(MixError.soundLost(.bed(.pad)).help?.contains("render it again") == true)
    #expect(MixError.gainNotFinite(cue).help == nil)
  }
}
