import CuePlan
import SoundFiles
import Testing

@testable import CueKit
@testable import CueMix

struct BedRackTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A second of a tone, led from its end into its beginning over a quarter of it.
  @Test(arguments: [1, 2], [ChannelLayout.mono, .stereo])
  func `a file replaces the bed of its name, at the session's rate`(
    channels: Int, mix: ChannelLayout
  ) throws {
    try write(channels: channels, rate: 16_000, frames: 16_000)
    let tape = try #require(try bed(mix: mix).layers.first?.tape)
    #expect(tape.rate == SampleRate(8000))
    #expect(tape.layout == (channels == 1 ? .mono : mix))
    #expect((5600...6000).contains(tape.frames))
  }

  /// 80 frames, and the three seconds that its end may be led into its beginning over.
  @Test func `no more of a file is read than the session can play`() throws {
    try write(channels: 1, rate: 8000, frames: 80_000)
    let tape = try #require(try bed(mix: .mono).layers.first?.tape)
    #expect((80..<40_000).contains(tape.frames))
  }

  @Test func `a name without a file is the tool's own bed`() throws {
    let own = try #require(BedSynth.bed(.pad, for: .mono, at: SampleRate(8000)))
    let bed = try bed(mix: .mono)
    #expect(bed.layers.map(\.tape.frames) == own.layers.map(\.tape.frames))
    #expect(bed.peak == own.peak)
  }

  private func bed(mix: ChannelLayout) throws -> Bed {
    let cue = Cue(
      lane: .bed, kind: .bed, text: "", sound: .bed(.pad), range: .zero..<FramePosition(80))
    let timeline = Timeline(
      title: "bed", language: "en", sampleRate: SampleRate(8000), frames: 80, cues: [cue])
    let rack = BedRack(
      shelf: BedShelf(own: folder.path, users: folder.file("none")), rate: timeline.sampleRate)
    return try #require(try rack.beds(for: timeline, mix: mix)[.pad])
  }

  private func write(channels: Int, rate: Int, frames: Int) throws {
    var writer = try SoundFileWriter(
      path: folder.file("pad.wav"), format: .wav16, sampleRate: rate, channels: channels,
      frames: frames)
    let tone = (0..<frames).flatMap { frame in
      [Int16](repeating: frame % 80 < 40 ? 6000 : -6000, count: channels)
    }
    try writer.write(ContiguousArray(tone).span)
    try writer.finish()
  }
}
