import CueMix
import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import Voices

struct ForeignRecordingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problems(of paths: String...) async -> [String] {
    let files = paths.map { folder.file($0) }
    let error = await #expect(throws: RecordingImportError.self) {
      try await RecordingImport(language: "en").result(of: files)
    }
    return error?.problems.map { "\($0)".replacing(folder.path, with: "F") } ?? []
  }

  private func phone(_ name: String) throws {
    try folder.write(Data([0, 0, 0, 0x20] + Array("ftypM4A isom".utf8)), to: name)
  }

  @Test func `a folder of a phone's recordings is one problem, with what to type`() async throws {
    for name in ["hold", "rest", "up"] { try phone("takes/\(name).m4a") }
    #expect(
      await problems(of: "takes") == [
        "F/takes/hold.m4a and 2 more: looks like MP4 or M4A, which is not read; turn them into WAV, "
          + "and import these: cd F/takes/ && mkdir wav && for f in *.m4a; do ffmpeg -i \"$f\" "
          + "\"wav/${f%.*}.wav\"; done"
      ])
  }

  @Test func `one file among others is named alone, its path as a shell reads it`() async throws {
    try phone("my takes/it's up.M4A")
    try Recording.beep(silence: 300).write(to: folder.file("my takes/hold.wav"))
    #expect(
      await problems(of: "my takes") == [
        "F/my takes/it's up.M4A: looks like MP4 or M4A, which is not read; turn it into a WAV: "
          + "ffmpeg -i 'F/my takes/it'\\''s up.M4A' 'F/my takes/it'\\''s up.wav'"
      ])
  }

  @Test func `what is no such file in spite of its ending is told by its looks`() async throws {
    try folder.write("notes", to: "takes/hold.m4a")
    #expect(await problems(of: "takes").first?.contains("looks like a file too short") == true)
  }

  @Test func `recordings in MP3 are lines like any`() async throws {
    let beep = Recording.beep(silence: 300, rate: SampleRate(48_000)).sound
    let takes = folder.file("takes")
    try FileManager.default.createDirectory(atPath: takes, withIntermediateDirectories: true)
    var writer = try SoundFileWriter(
      path: takes + "/hold.mp3", format: .mp3(kilobits: 96), sampleRate: beep.rate.hertz,
      channels: 1, frames: beep.frames)
    try writer.write(beep.samples.span)
    try writer.finish()
    let result = try await RecordingImport(language: "en").result(of: [takes])
    #expect(result.lines.map(\.text) == ["hold"])
    #expect(abs(result.lines[0].length.approximate - 0.3) < 0.1)
  }
}
