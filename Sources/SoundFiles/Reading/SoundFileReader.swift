#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads sound files of the kinds that are trusted: WAV, RF64, FLAC, Ogg Vorbis, Opus, AIFF, CAF.
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
    var decoder = try Decoder(TrustedBytes(bytes, name: name), name: name, limits: limits)
    return try decoder.sound()
  }

  private static func contents(
    of path: String, limits: ReadLimits
  ) throws(SoundFileError) -> [UInt8] {
    try SoundFileError.during(.read, path) { () throws(SystemFailure) in
      // Without O_NONBLOCK a pipe would be waited for, before anyone could refuse it.
      try OpenFile(path, O_RDONLY | O_NONBLOCK)
    }.contents(limits: limits, path: path)
  }
}

extension OpenFile {
  fileprivate func contents(limits: ReadLimits, path: String) throws(SoundFileError) -> [UInt8] {
    let status = try SoundFileError.during(.read, path) {
      () throws(SystemFailure) -> stat in try self.status
    }
    if let kind = SoundFileError.FileKind(status) { throw .notAFile(.read, path: path, kind) }
    let size = Int(status.st_size)
    guard size <= limits.bytes else {
      throw .beyondLimit(name: path, quantity: "bytes", found: size, accepted: 0...limits.bytes)
    }
    return try SoundFileError.during(.read, path) { () throws(SystemFailure) in
      try bytes(size, at: 0)
    }
  }
}
