import Foundation
import Testing

@testable import SoundFiles

@Suite struct SoundFileWriterTests {
  @Test func `a WAV is a plain head of 44 bytes and the samples as given`() throws {
    try inTemporaryFolder { folder in
      try write([1, -2, 32_767, -32_768], to: folder("a.wav"), rate: 8000)
      let bytes = try folder.bytes("a.wav")
      #expect(bytes == RIFFBytes.wav([1, -2, 32_767, -32_768]))
      #expect(bytes.count == 44 + 8)
    }
  }

  @Test(arguments: [SoundFileFormat.wav16, .wav24, .wavFloat, .flac16, .flac24])
  func `what was written is read back, channel by channel`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      let samples: ContiguousArray<Int16> = [0, 1, -1, 2, 32_767, -32_768]
      var writer = try SoundFileWriter(
        path: folder("a"), format: format, sampleRate: 8000, channels: 2, frames: 3)
      try writer.write(samples.span.extracting(..<4))
      #expect(writer.frames == 2)
      try writer.write(samples.span.extracting(4...))
      try writer.finish()
      let sound = try SoundFileReader.read(path: folder("a"))
      #expect(sound.frames == 3)
      #expect(sound.channels == 2)
      #expect(sound.sampleRate == 8000)
      #expect(Array(sound.samples) == samples.map { Float($0) / 32_768 })
    }
  }

  @Test(arguments: SoundFileFormat.oneOfEach)
  func `runner-up: equal sounds make equal bytes`(format: SoundFileFormat) throws {
    try inTemporaryFolder { folder in
      for name in ["a", "b"] {
        try write(
          [5, 6, 7], to: folder(name), format: format, rate: 48_000,
          chapters: [ChapterMark(title: "One", start: 0, end: 3)], tags: .init(title: "T"))
      }
      #expect(try folder.bytes("a") == folder.bytes("b"))
    }
  }

  @Test func `a WAV of no frames is a file all the same`() throws {
    try inTemporaryFolder { folder in
      try write([], to: folder("a"), tags: SoundFileTags(title: "Nothing"))
      #expect(try SoundFileReader.read(path: folder("a")).frames == 0)
    }
  }

  @Test func `a FLAC of no frames is refused, since it would be empty`() throws {
    try inTemporaryFolder { folder throws in
      let expected = SoundFileError.cannotEncode(
        path: folder("a"), detail: "it has no frame, and FLAC needs one")
      #expect(throws: expected) { try write([], to: folder("a"), format: .flac16) }
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `fewer frames than announced are an error, and no file`() throws {
    try inTemporaryFolder { folder throws in
      let expected = SoundFileError.wrongLength(path: folder("a"), announced: 3, written: 2)
      #expect(throws: expected) {
        var writer = try SoundFileWriter(
          path: folder("a"), format: .wav16, sampleRate: 10, channels: 1, frames: 3)
        try writer.write(ContiguousArray<Int16>([1, 2]).span)
        try writer.finish()
      }
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `more frames than announced are refused`() throws {
    try inTemporaryFolder { folder in
      let expected = SoundFileError.wrongLength(path: folder("a"), announced: 1, written: 2)
      #expect(throws: expected) {
        var writer = try SoundFileWriter(
          path: folder("a"), format: .wav16, sampleRate: 10, channels: 1, frames: 1)
        try writer.write(ContiguousArray<Int16>([1, 2]).span)
      }
    }
  }

  @Test func `half a frame is refused`() throws {
    try inTemporaryFolder { folder in
      #expect(throws: SoundFileError.partialFrame(path: folder("a"), samples: 3, channels: 2)) {
        var writer = try SoundFileWriter(
          path: folder("a"), format: .wav16, sampleRate: 10, channels: 2, frames: nil)
        try writer.write(ContiguousArray<Int16>([1, 2, 3]).span)
      }
    }
  }

  @Test func `channels that a format does not have are refused, and nothing is left`() throws {
    try inTemporaryFolder { folder throws in
      let error = #expect(throws: SoundFileError.self) {
        _ = try SoundFileWriter(
          path: folder("a"), format: .flac16, sampleRate: 48_000, channels: 9, frames: nil)
      }
      #expect(error?.remedy == .nameAnOutput)
      #expect(try folder.names.isEmpty)
    }
  }

  @Test(arguments: [
    (SoundFileFormat.opus(kilobits: 64), 44_100, "Opus does not take 44100 Hz"),
    (.mp3(kilobits: 96), 96_000, "MP3 does not take 96000 Hz"),
  ])
  func `a rate that an encoder does not take is refused in a sentence`(
    format: SoundFileFormat, rate: Int, sentence: String
  ) throws {
    try inTemporaryFolder { folder throws in
      let error = #expect(throws: SoundFileError.self) {
        try write([1], to: folder("a"), format: format, rate: rate)
      }
      #expect(error?.description.contains(sentence) == true)
      #expect(error?.remedy == .nameAnOutput)
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `what the disk refuses is an error in every format, and no file`() async {
    // libsndfile reports a full disk to nobody when it writes MP3; a limit of the process stands
    // in for the disk.
    await #expect(processExitsWith: .success) {
      try inTemporaryFolder { folder in
        limitFileSize(to: 6000)
        for (index, format) in SoundFileFormat.oneOfEach.enumerated() {
          do throws(SoundFileError) {
            try write(noise, to: folder("a"), format: format, rate: 48_000)
            exit(Int32(index + 1))
          } catch {
            guard case .system(.write, _, let failure) = error, failure.code == EFBIG else {
              exit(Int32(index + 101))
            }
          }
        }
        exit(try folder.names.isEmpty ? 0 : 100)
      }
    }
  }

  @Test func `a chapter outside the sound is refused, and nothing is left`() throws {
    try inTemporaryFolder { folder throws in
      let expected = SoundFileError.chapterOutside(
        path: folder("a"), title: "Late", start: 2, end: 4, reach: 3)
      #expect(throws: expected) {
        try write(
          [1, 2, 3], to: folder("a"), chapters: [ChapterMark(title: "Late", start: 2, end: 4)])
      }
      #expect(try folder.names.isEmpty)
    }
  }
}

extension SoundFileFormat {
  static let oneOfEach: [Self] = [
    .wav16, .wav24, .wavFloat, .flac16, .flac24, .vorbis(kilobits: 80), .opus(kilobits: 64),
    .mp3(kilobits: 96),
  ]
}

private var noise: ContiguousArray<Int16> {
  var random: UInt32 = 1
  return ContiguousArray(
    (0..<48_000).map { _ in
      random = random &* 1_664_525 &+ 1_013_904_223
      return Int16(truncatingIfNeeded: random >> 16)
    })
}

func write(
  _ samples: ContiguousArray<Int16>, to path: String, format: SoundFileFormat = .wav16,
  rate: Int = 8000, chapters: [ChapterMark] = [], tags: SoundFileTags = .none
) throws(SoundFileError) {
  var writer = try SoundFileWriter(
    path: path, format: format, sampleRate: rate, channels: 1, frames: samples.count)
  try writer.write(samples.span)
  try writer.finish(chapters: chapters, tags: tags)
}
