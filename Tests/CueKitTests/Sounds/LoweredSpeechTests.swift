import CueMix
import CuePlan
import Testing

@testable import CueKit

struct LoweredSpeechTests {
  private static let rate = SampleRate(8000)
  private let loud = CueSound.speech(SpokenLine("Loud"))
  private let soft = CueSound.speech(SpokenLine("Soft"))
  private let original: [CueSound: Sound]

  init() {
    original = [
      loud: Self.sound(peak: 0.8), soft: Self.sound(peak: 0.2),
      .tone(.tick): Self.sound(peak: 0.8),
    ]
  }

  /// A second with a peak in its middle.
  private static func sound(peak: Float) -> Sound {
    var samples = ContiguousArray((0..<8000).map { Float($0 % 16 < 8 ? 0.1 : -0.1) })
    samples[4000] = peak
    return Sound(samples, rate: rate)
  }

  private func shelf(under ceiling: Decibels) -> LoweredSpeech {
    let timeline = Timeline(
      title: "small", language: "en", sampleRate: Self.rate, frames: 24_000,
      cues: [cue(.voice, loud), cue(.voice, soft), cue(.tone, .tone(.tick))])
    return LoweredSpeech(of: timeline, from: original, under: ceiling)
  }

  private func cue(_ lane: Lane, _ sound: CueSound) -> Cue {
    Cue(
      lane: lane, kind: .phase, text: "cue", sound: sound,
      range: FramePosition(0)..<FramePosition(8000), gain: .unity)
  }

  @Test func `speech that passes the ceiling is lowered under it`() throws {
    let lowered = try #require(shelf(under: Decibels(-6)).sound(loud))
    #expect(Decibels(linearGain: lowered.truePeak).value <= -6 + 1e-4)
    #expect(lowered.frames == 8000)
  }

  @Test func `what lies under it, tones and what is not there stay as they are`() {
    let shelf = shelf(under: Decibels(-6))
    #expect(shelf.sound(soft) == original[soft])
    #expect(shelf.sound(.tone(.tick)) == original[.tone(.tick)])
    #expect(shelf.sound(.speech(SpokenLine("Nobody"))) == nil)
  }

  @Test func `a track with a low ceiling has its speech as loud as one with a high one`() throws {
    let timeline = Timeline(
      title: "small", language: "en", sampleRate: Self.rate, frames: 8000,
      cues: [cue(.voice, loud)])
    let shelf = LoweredSpeech(of: timeline, from: original, under: Decibels(-6))
    let (high, low) = (
      try Mixer(timeline: timeline, sounds: original),
      try Mixer(timeline: timeline, sounds: shelf, ceiling: Decibels(-6))
    )
    let difference = try #require(loudness(low)).lufs - (try #require(loudness(high)).lufs)
    #expect(abs(difference) < 0.05)
  }

  private func loudness(_ mixer: Mixer) -> Loudness? {
    var samples = ContiguousArray<Float>(repeating: 0, count: 8000)
    var span = samples.mutableSpan
    mixer.render(FramePosition(0)..<FramePosition(8000), into: &span)
    return Sound(samples, rate: Self.rate).integratedLoudness
  }
}
