import CSndfile
import Synchronization

/// The one owner of a libsndfile handle.
///
/// `SNDFILE *` may move between threads but not be used by two at once.
struct SoundFileHandle<File: VirtualFile>: ~Copyable {
  let file: File
  let info: SF_INFO
  private let pointer: OpaquePointer

  /// Opens `file` for `mode` (`SFM_READ` or `SFM_WRITE`).
  init(_ file: File, mode: Int, info: SF_INFO) throws(LibraryFailure) {
    let opened = try openLock.withLock { _ throws(LibraryFailure) in
      try Opened(file, mode: mode, info: info)
    }
    self.file = file
    self.info = opened.info
    pointer = opened.pointer
  }

  deinit { withExtendedLifetime(file) { _ = sf_close(pointer) } }

  /// Closes the handle, which writes what is left, and gives back the file.
  consuming func close() -> File { file }

  /// Mirrors `sf_readf_float`; answers frames.
  mutating func read(_ frames: Int, into samples: UnsafeMutablePointer<Float>) -> Int {
    Int(sf_readf_float(pointer, samples, sf_count_t(frames)))
  }

  /// Mirrors `sf_readf_short`; answers frames.
  mutating func read(_ frames: Int, into samples: UnsafeMutablePointer<Int16>) -> Int {
    Int(sf_readf_short(pointer, samples, sf_count_t(frames)))
  }

  /// Whether samples are kept as they are, in 16 bits.
  var isPlain16: Bool {
    let parts = Int(info.format) & Int(SF_FORMAT_TYPEMASK | SF_FORMAT_SUBMASK)
    return [SF_FORMAT_WAV, SF_FORMAT_WAVEX].contains { parts == Int($0 | SF_FORMAT_PCM_16) }
  }

  /// Mirrors `sf_seek` from the start; answers the frame, −1 where there is no way to it.
  mutating func seek(to frame: Int) -> Int {
    Int(sf_seek(pointer, sf_count_t(frame), Int32(SF_SEEK_SET)))
  }

  /// Mirrors `SFC_GET_CHANNEL_MAP_INFO`: values of `SF_CHANNEL_MAP_*`, nil where the file has none.
  var channelMap: [Int]? {
    var map = [Int32](repeating: 0, count: channels)
    let size = Int32(map.count * MemoryLayout<Int32>.stride)
    let known = sf_command(pointer, Int32(SFC_GET_CHANNEL_MAP_INFO), &map, size)
    return known == SF_TRUE ? map.map { Int($0) } : nil
  }

  /// Mirrors `sf_write_short`; answers samples.
  mutating func writeShorts(_ samples: UnsafeBufferPointer<Int16>) -> Int {
    Int(sf_write_short(pointer, samples.baseAddress, sf_count_t(samples.count)))
  }

  /// Mirrors `sf_write_int`; answers samples.
  mutating func writeInts(_ samples: UnsafeBufferPointer<Int32>) -> Int {
    Int(sf_write_int(pointer, samples.baseAddress, sf_count_t(samples.count)))
  }

  /// Mirrors `sf_write_float`; answers samples.
  mutating func writeFloats(_ samples: UnsafeBufferPointer<Float>) -> Int {
    Int(sf_write_float(pointer, samples.baseAddress, sf_count_t(samples.count)))
  }

  /// Mirrors `sf_write_raw`: bytes as they will stand in the file; answers bytes.
  mutating func writeRaw(_ bytes: UnsafeRawBufferPointer) -> Int {
    Int(sf_write_raw(pointer, bytes.baseAddress, sf_count_t(bytes.count)))
  }

  /// Mirrors `sf_command` with a number; what it answers says little.
  mutating func set<Value: BitwiseCopyable>(_ command: Int, to value: Value) {
    var value = value
    _ = sf_command(pointer, Int32(command), &value, Int32(MemoryLayout<Value>.size))
  }

  /// Mirrors `sf_command` with a switch.
  mutating func set(_ command: Int, to on: Bool) {
    _ = sf_command(pointer, Int32(command), nil, Int32(on ? SF_TRUE : SF_FALSE))
  }

  /// Samples in a frame.
  var channels: Int { Int(info.channels) }

  /// Mirrors `sf_error`: nil while all is well.
  var failure: LibraryFailure? {
    let code = sf_error(pointer)
    return code == 0 ? nil : LibraryFailure(words: String(cString: sf_error_number(code)))
  }
}

/// What libsndfile says of its own failures.
struct LibraryFailure: Error {
  let words: String
}

// sf_open* and the words of a failed one go through unguarded globals of the library.
private let openLock = Mutex<Void>(())

/// Carries a fresh handle out of the lock; nobody else knows it yet.
private struct Opened: @unchecked Sendable {
  let pointer: OpaquePointer
  let info: SF_INFO

  init(_ file: VirtualFile, mode: Int, info: SF_INFO) throws(LibraryFailure) {
    var calls = VirtualFile.calls
    var info = info
    guard let pointer = sf_open_virtual(&calls, Int32(mode), &info, file.context) else {
      throw LibraryFailure(words: String(cString: sf_strerror(nil)))
    }
    self.pointer = pointer
    self.info = info
  }
}
