/// Reads sound files of the kinds that are trusted: WAV, RF64, FLAC, Ogg Vorbis, Opus, AIFF, CAF,
/// MP3.
///
/// Safe from many threads at once. A file that is cut short, contradicts itself or holds a sample
/// that is no number is refused, not mended; only sizes that a pipe left open are.
public enum SoundFileReader {
  /// Reads the file at `path`, all of it.
  public static func read(
    path: String, limits: ReadLimits = .standard
  ) throws(SoundFileError) -> DecodedSound {
    try read(bytes: contents(of: path, limits: limits), name: path, limits: limits)
  }

  /// Reads a sound from memory; `name` stands for it in errors.
  public static func read(
    bytes: [UInt8], name: String, limits: ReadLimits = .standard
  ) throws(SoundFileError) -> DecodedSound {
    var decoder = try Decoder(bytes, name: name, limits: limits)
    return try decoder.sound()
  }

  private static func contents(
    of path: String, limits: ReadLimits
  ) throws(SoundFileError) -> [UInt8] {
    let bytes = try BytesOnDisk(path: path, limits: limits)
    let contents = bytes.bytes(bytes.count, at: 0)
    if let failure = bytes.failure { throw failure }
    return contents
  }
}
