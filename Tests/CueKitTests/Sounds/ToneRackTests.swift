import CuePlan
import SoundFiles
import Testing

@testable import CueKit

struct ToneRackTests {
  private let rate = SampleRate(8000)

  @Test func `every tone has a sound of its own`() throws {
    let rack = try ToneRack(folder: nil, rate: rate)
    for name in ToneName.all {
      #expect(throws: Never.self, "\(name.rawValue)") { try rack.sound(name) }
    }
  }

  @Test(arguments: [8000, 12_000, 44_100])
  func `runner-up: a file named like a tone takes its place, at whatever rate`(hertz: Int)
    async throws
  {
    let folder = try TemporaryFolder()
    try write(frames: hertz / 2, at: hertz, to: folder.file("tick.wav"))
    let lengths = try await lengths(of: [.tick, .start], in: folder)
    #expect(lengths[.tone(.tick)] == SoundLength(frames: 4000))
    let own = try await self.lengths(of: [.start], in: nil)
    #expect(lengths[.tone(.start)] == own[.tone(.start)])
  }

  @Test func `a stereo file is mixed to one channel`() async throws {
    let folder = try TemporaryFolder()
    try write(frames: 800, at: 8000, channels: 2, to: folder.file("STOP.FLAC"))
    #expect(try await lengths(of: [.stop], in: folder)[.tone(.stop)]?.frames == 800)
  }

  @Test func `of two files of one name the WAV is taken`() async throws {
    let folder = try TemporaryFolder()
    try write(frames: 100, at: 8000, to: folder.file("stop.wav"))
    try write(frames: 200, at: 8000, to: folder.file("stop.flac"))
    #expect(try await lengths(of: [.stop], in: folder)[.tone(.stop)]?.frames == 100)
  }

  @Test func `a name nobody knows is refused with those there are`() throws {
    let rack = try ToneRack(folder: nil, rate: rate)
    let error = #expect(throws: SessionError.self) { try rack.sound(ToneName(rawValue: "strat")) }
    #expect(error?.description.contains("there is no tone \"strat\"") == true)
    #expect(error?.description.contains("did you mean \"start\"?") == true)
  }

  @Test func `a file whose name is nearly that of a tone is pointed out`() throws {
    let folder = try TemporaryFolder()
    try write(frames: 10, at: 8000, to: folder.file("stop.wav"))
    try write(frames: 10, at: 8000, to: folder.file("strat.wav"))
    let error = #expect(throws: SessionError.self) {
      try ToneRack(folder: folder.path, rate: rate)
    }
    #expect(error?.problems.first?.message.hasPrefix(folder.file("strat.wav")) == true)
    #expect(error?.problems.first?.suggestion == "start")
  }

  @Test func `a folder without a tone is refused, other sounds beside a tone are not`() throws {
    let folder = try TemporaryFolder()
    try write(frames: 10, at: 8000, to: folder.file("thunder.wav"))
    let error = #expect(throws: SessionError.self) {
      try ToneRack(folder: folder.path, rate: rate)
    }
    #expect(error?.description.contains("no sound in it is named like a tone") == true)
    try write(frames: 10, at: 8000, to: folder.file("tick.wav"))
    #expect(throws: Never.self) { try ToneRack(folder: folder.path, rate: rate) }
  }

  @Test func `a folder that is not there is refused`() throws {
    let error = #expect(throws: SessionError.self) {
      try ToneRack(folder: "/no/such/folder", rate: rate)
    }
    #expect(error?.description == "error: /no/such/folder: there is no such folder")
  }

  @Test func `a file that is no sound is refused by name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("not a sound", to: "tick.wav")
    let rack = try ToneRack(folder: folder.path, rate: rate)
    let error = #expect(throws: SessionError.self) { try rack.sound(.tick) }
    #expect(error?.description.contains(folder.file("tick.wav")) == true)
  }

  /// Lengths as a session measures them.
  private func lengths(
    of tones: [ToneName], in folder: TemporaryFolder?
  ) async throws -> [CueSound: SoundLength] {
    let rack = try ToneRack(folder: folder?.path, rate: rate)
    var supply = SoundSupply(cast: VoiceCast(.silent), tones: rack)
    try await supply.add(tones.map(CueSound.tone))
    return supply.lengths
  }

  private func write(frames: Int, at hertz: Int, channels: Int = 1, to path: String) throws {
    let kind = try #require(SoundFileKind(path: path))
    let format = try SoundFileFormat(kind, channels: channels)
    var writer = try SoundFileWriter(
      path: path, format: format, sampleRate: hertz, channels: channels, frames: frames)
    let square = (0..<frames * channels).map { $0 / channels / 4 % 2 == 0 ? 1000 : Int16(-1000) }
    try writer.write(ContiguousArray(square).span)
    try writer.finish()
  }
}
