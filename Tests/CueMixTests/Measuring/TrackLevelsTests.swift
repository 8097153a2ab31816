import CuePlan
import Testing

@testable import CueMix

@Suite struct TrackLevelsTests {
  private static let rate = SampleRate(4000)

  /// Two loud words over a quiet bed, twelve seconds.
  private func mixer(_ layout: ChannelLayout) throws -> Mixer {
    var chance = Chance(seed: 5)
    let noise = ContiguousArray((0..<20_000).map { _ in Float(chance.next() * 0.5) })
    let bed = try #require(Bed(Sound(noise, rate: Self.rate)))
    var world = BedWorld(bed, frames: 48_000, at: Self.rate)
    for (index, start) in [9000, 30_000].enumerated() {
      let line = CueSound.speech(SpokenLine("word \(index)"))
      world.sounds[line] = sine(
        440, amplitude: 0.3, seconds: 2, at: Self.rate)
      world.timeline.cues.append(
        Cue(
          lane: .voice, kind: .phase, text: "word", sound: line,
          range: FramePosition(start)..<FramePosition(start + 8000)))
    }
    return try world.mixer(layout)
  }

  private func levels(_ mixer: Mixer, threads: Int = 2, segmentFrames: Int = 5000) throws
    -> TrackLevels
  {
    let renderer = SegmentRenderer(mixer, threads: threads, segmentFrames: segmentFrames)
    return try #require(try renderer.render { (_: borrowing Segment<Int16>) in })
  }

  @Test(arguments: ChannelLayout.allCases)
  func `levels are those of the track measured in one piece`(layout: ChannelLayout) throws {
    let mixer = try mixer(layout)
    let track = Sound(mixer.samples(0..<48_000), layout: layout, rate: Self.rate)
    let levels = try levels(mixer)
    let integrated = try #require(track.integratedLoudness)
    #expect(abs(try #require(levels.integrated).lufs - integrated.lufs) < 0.005)
    #expect(abs(levels.truePeak.value - Decibels(linearGain: track.truePeak).value) < 1e-6)
  }

  @Test func `speech is measured where somebody speaks`() throws {
    let mixer = try mixer(.mono)
    let word = Sound(mixer.samples(9000..<17_000), rate: Self.rate)
    let speech = try #require(try levels(mixer).speech)
    #expect(abs(speech.lufs - (try #require(word.integratedLoudness)).lufs) < 0.1)
  }

  @Test(arguments: [1, 3], [400, 4096, 48_000])
  func `threads and segments change nothing that shows`(threads: Int, segment: Int) throws {
    let mixer = try mixer(.stereo)
    let (one, other) = (
      try levels(mixer), try levels(mixer, threads: threads, segmentFrames: segment)
    )
    #expect(
      abs(try #require(one.integrated).lufs - (try #require(other.integrated)).lufs) < 0.005)
    #expect(abs(one.truePeak.value - other.truePeak.value) < 1e-6)
  }

  @Test func `nothing is measured when nobody asks`() throws {
    let renderer = SegmentRenderer(try mixer(.mono), threads: 1, measuring: .nothing)
    #expect(try renderer.render { (_: borrowing Segment<Int16>) in } == nil)
  }

  @Test func `silence has no loudness and no peak`() throws {
    let levels = try levels(SmallWorld(frames: 90).mixer())
    #expect(levels.integrated == nil && levels.speech == nil)
    #expect(levels.truePeak.value == -.infinity)
  }
}
