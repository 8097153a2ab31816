import CSndfile

/// A sound file being written; it appears whole with ``finish(chapters:tags:)``, or not at all.
///
/// Samples come interleaved. Formats of 16 bits take samples already dithered and rounded; the
/// others take floats, which are clamped to full scale unless the format goes beyond, and 16-bit
/// samples too. Equal frames, chapters and tags make equal bytes.
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
  /// What stood there stays until the finish. `sampleRate` is in hertz: any for WAV, FLAC and
  /// Vorbis; 8, 12, 16, 24 or 48 kHz for Opus; 32, 44.1 or 48 kHz for MP3. `channels` is at least
  /// 1, at most 8 for FLAC and 2 for MP3. `frames` is how many will be written, where that is
  /// known: writing more or fewer is an error then; where it is not known, a WAV ends at 4.29 GB.
  /// `compression` matters to FLAC alone.
  public init(
    path: String, format: SoundFileFormat, sampleRate: Int, channels: Int, frames: Int?,
    compression: SoundCompression = .usual
  ) throws(SoundFileError) {
    var encoding = Encoding(format, frames: frames, channels: channels)
    encoding.compression = compression
    try self.init(
      path: path, encoding: encoding, sampleRate: sampleRate, channels: channels, frames: frames)
  }

  init(
    path: String, encoding: Encoding, sampleRate: Int, channels: Int, frames: Int?
  ) throws(SoundFileError) {
    try encoding.format.kind.check(sampleRate: sampleRate, path: path)
    var whole = try WholeFile(at: path)
    if let frames, let bytes = encoding.bytes(frames: frames, channels: channels) {
      try whole.reserve(bytes)
    }
    let file = EncodedFile(whole)
    var info = SF_INFO()
    info.samplerate = Int32(clamping: sampleRate)
    info.channels = Int32(clamping: channels)
    info.format = encoding.libraryFormat
    do throws(LibraryFailure) {
      handle = try SoundFileHandle(file, mode: SFM_WRITE, info: info)
    } catch {
      throw file.failure ?? .cannotEncode(path: path, detail: error.words)
    }
    handle.prepare(for: encoding, channels: channels)
    self.path = path
    self.channels = channels
    self.announced = frames
    self.sampleRate = sampleRate
    self.encoding = encoding
  }

  /// Adds whole frames of interleaved samples of 16 bits.
  public mutating func write(_ samples: Span<Int16>) throws(SoundFileError) {
    try add(samples.count) { writer in
      samples.withUnsafeBufferPointer { samples in
        guard writer.encoding.form == .int16 else {
          return writer.handle.widen(samples, as: writer.encoding.form)
        }
        return writer.handle.writeShorts(samples)
      }
    }
  }

  /// Adds whole frames of interleaved floats, whose full scale is −1 to 1.
  ///
  /// Throws ``SoundFileError/notRounded(path:)`` for a format of 16 bits: rounding without dither
  /// is heard, and dither belongs to whoever mixes. Throws ``SoundFileError/notFinite(name:frame:)``
  /// before anything of a block with such a sample is written; an encoder might end the process.
  public mutating func write(_ samples: Span<Float>) throws(SoundFileError) {
    guard encoding.form != .int16 else { throw .notRounded(path: path) }
    if let index = samples.firstNonFinite {
      throw .notFinite(name: path, frame: frames + index / channels)
    }
    try add(samples.count) { writer in
      samples.withUnsafeBufferPointer { writer.handle.write($0, as: writer.encoding.form) }
    }
  }

  private mutating func add(
    _ samples: Int, _ transfer: (inout Self) -> Int
  ) throws(SoundFileError) {
    let count = samples / channels
    guard count * channels == samples else {
      throw .partialFrame(path: path, samples: samples, channels: channels)
    }
    try checkRoom(for: count)
    let written = transfer(&self)
    if let failure = handle.file.failure { throw failure }
    guard written == samples else {
      let words = handle.failure?.words ?? "it took \(written / channels) of \(count) frames"
      throw .cannotEncode(path: path, detail: words)
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
    // The encoders write their head with the first frame: no frame, no file.
    guard frames > 0 || encoding.format.kind == .wav else {
      let kind = encoding.format.kind.name
      throw .cannotEncode(path: path, detail: "it has no frame, and \(kind) needs one")
    }
    let marks = try FileMarks(chapters: chapters, tags: tags, frames: frames, path: path)
    let (encoding, sampleRate, path) = (encoding, sampleRate, path)
    var file = try handle.close().take(path: path)
    switch encoding.layout {
    case .wav, .rf64: try RIFFTrailer(marks, path: path).append(to: &file)
    case .mp3: try ID3Tag(marks, sampleRate: sampleRate, path: path).insert(into: &file)
    case .flac:
      try VorbisComments(marks, sampleRate: sampleRate, path: path).insert(intoFLAC: &file)
    case .ogg:
      try VorbisComments(marks, sampleRate: sampleRate, path: path).insert(intoOgg: &file)
    }
    try file.finish()
  }

  private func checkRoom(for count: Int) throws(SoundFileError) {
    let total = frames + count
    if let announced, total > announced {
      throw .wrongLength(path: path, announced: announced, written: total)
    }
    if let most = encoding.mostFrames(channels: channels), total > most {
      throw .tooLong(path: path, reach: Encoding.mostBytesOfWAV)
    }
  }
}
