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

  /// Mirrors `sf_writef_short`; answers frames.
  mutating func write(_ frames: Int, from samples: UnsafePointer<Int16>) -> Int {
    Int(sf_writef_short(pointer, samples, sf_count_t(frames)))
  }

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
