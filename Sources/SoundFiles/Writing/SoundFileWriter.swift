import CSndfile

/// A sound file being written; it appears whole with ``finish(chapters:tags:)``, or not at all.
///
/// Samples come interleaved, dithered and clamped; what is written is what is given. Equal frames,
/// chapters and tags make equal bytes.
public struct SoundFileWriter: ~Copyable {
  /// The path as it was asked for.
  public let path: String
  /// Samples in a frame.
  public let channels: Int
  /// Frames written so far.
  public private(set) var frames = 0

  private let announced: Int?
  private let sampleRate: Int
  private let encoding: Encoding
  private var handle: SoundFileHandle<EncodedFile>

  /// Starts a file at `path`, whose folder exists.
  ///
  /// What stood there stays until the finish. `sampleRate` is in hertz; `channels` is at least 1,
  /// at most 8 for FLAC. `frames` is how many will be written, where that is known: writing more or
  /// fewer is an error then; where it is not known, a WAV ends at 4.29 GB.
  public init(
    path: String, format: SoundFileFormat, sampleRate: Int, channels: Int, frames: Int?
  ) throws(SoundFileError) {
    try self.init(
      path: path, encoding: Encoding(format, frames: frames, channels: channels),
      sampleRate: sampleRate, channels: channels, frames: frames)
  }

  init(
    path: String, encoding: Encoding, sampleRate: Int, channels: Int, frames: Int?
  ) throws(SoundFileError) {
    let file = EncodedFile(try WholeFile(at: path))
    var info = SF_INFO()
    info.samplerate = Int32(clamping: sampleRate)
    info.channels = Int32(clamping: channels)
    info.format = encoding.libraryFormat
    do throws(LibraryFailure) {
      handle = try SoundFileHandle(file, mode: SFM_WRITE, info: info)
    } catch {
      throw file.failure ?? .cannotEncode(path: path, detail: error.words)
    }
    self.path = path
    self.channels = channels
    self.announced = frames
    self.sampleRate = sampleRate
    self.encoding = encoding
  }

  /// Adds whole frames of interleaved samples.
  public mutating func write(_ samples: Span<Int16>) throws(SoundFileError) {
    let count = samples.count / channels
    guard count * channels == samples.count else {
      throw .partialFrame(path: path, samples: samples.count, channels: channels)
    }
    try checkRoom(for: count)
    let written = samples.withUnsafeBufferPointer { samples in
      samples.baseAddress.map { handle.write(count, from: $0) } ?? 0
    }
    if let failure = handle.file.failure { throw failure }
    guard written == count else {
      throw .cannotEncode(path: path, detail: handle.failure?.words ?? "it took \(written) frames")
    }
    frames += count
  }

  /// Ends the encoding, adds chapters and tags, and makes the file appear.
  public consuming func finish(
    chapters: [ChapterMark] = [], tags: SoundFileTags = .none
  ) throws(SoundFileError) {
    guard frames == announced ?? frames else {
      throw .wrongLength(path: path, announced: announced ?? frames, written: frames)
    }
    // libsndfile writes the head of a FLAC with its first frame: no frame, no file.
    guard frames > 0 || encoding != .flac else {
      throw .cannotEncode(path: path, detail: "a FLAC has at least one frame")
    }
    let marks = try FileMarks(chapters: chapters, tags: tags, frames: frames, path: path)
    let (encoding, sampleRate, path) = (encoding, sampleRate, path)
    var file = try handle.close().take(path: path)
    switch encoding {
    case .wav, .rf64: try RIFFTrailer(marks, path: path).append(to: &file)
    case .flac: try FLACComments(marks, sampleRate: sampleRate, path: path).insert(into: &file)
    }
    try file.finish()
  }

  private func checkRoom(for count: Int) throws(SoundFileError) {
    let total = frames + count
    if let announced, total > announced {
      throw .wrongLength(path: path, announced: announced, written: total)
    }
    if encoding == .wav, total > Encoding.mostBytesOfWAV / 2 / channels {
      throw .tooLong(path: path, reach: Encoding.mostBytesOfWAV)
    }
  }
}
