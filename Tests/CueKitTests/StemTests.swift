import CuePlan
import SoundFiles
import Testing

@testable import CueKit

struct StemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a stem is named after its track and its lane`() {
    #expect(Stem(.voice, of: "a/morning.wav").path == "a/morning-voice.wav")
    #expect(Stem(.bed, of: "no.9.flac").path == "no.9-bed.flac")
  }

  /// Every file is rounded by itself, with noise of less than one and a half steps.
  @Test(arguments: [(16, 1.5 * 3), (24, 1.5 * 3 + 2)])
  func `stems add up to the track within rounding`(bits: Int, steps: Double) async throws {
    let track = try await SmallRoutine.plan.render(
      to: folder.file("x.wav"), quality: .number(bits), stems: .besideTrack)
    #expect(track.stems.map(\.lane) == [.voice, .tone])
    let whole = try samples(track.path)
    let stems = try track.stems.map { try samples($0.path) }
    #expect(stems.allSatisfy { $0.count == whole.count && $0.contains { $0 != 0 } })
    let furthest =
      whole.indices.map { index in
        (stems.reduce(0) { $0 + Double($1[index]) } - Double(whole[index])).magnitude
      }.max() ?? 9
    #expect(furthest * Double(1 << (bits - 1)) <= steps)
  }

  @Test func `no stem is written unless it is asked for`() async throws {
    let track = try await SmallRoutine.plan.render(to: folder.file("x.wav"))
    #expect(track.stems.isEmpty)
    #expect(try folder.names == ["x.wav"])
  }

  @Test func `a stem that cannot be written leaves neither track nor stem`() async throws {
    let plan = try await SmallRoutine.plan
    try Folder(path: folder.file("x-tone.wav")).make()
    #expect(throws: SessionError.self) {
      try plan.render(to: folder.file("x.wav"), stems: .besideTrack)
    }
    #expect(try folder.names == ["x-tone.wav"])
  }

  private func samples(_ path: String) throws -> ContiguousArray<Float> {
    try SoundFileReader.read(path: path).samples
  }
}
