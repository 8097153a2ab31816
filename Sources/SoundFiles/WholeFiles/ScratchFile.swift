import Synchronization

/// Samples of one kind kept on disk while a program works, which nobody else finds and which go
/// with their owner.
///
/// Memory stays small however much is kept: what is read back comes in pieces of the asked size.
public final class ScratchFile<Sample: BitwiseCopyable & Sendable>: Sendable {
  private let unfinished: UnfinishedFile
  private let path: String
  private let end = Mutex(0)

  /// Makes an empty one in `folder`.
  public init(in folder: String) throws(SoundFileError) {
    path = folder
    unfinished = try SoundFileError.during(.create, folder) { () throws(SystemFailure) in
      try UnfinishedFile(in: folder)
    }
  }

  /// Keeps samples; answers the place where ``read(_:at:)`` finds them.
  public func append(_ samples: Span<Sample>) throws(SoundFileError) -> Int {
    let count = samples.count
    let place = end.withLock { end in
      defer { end += count }
      return end
    }
    try samples.withUnsafeBufferPointer { samples throws(SoundFileError) in
      try SoundFileError.during(.write, path) { () throws(SystemFailure) in
        try unfinished.file.write(UnsafeRawBufferPointer(samples), at: place * Self.width)
      }
    }
    return place
  }

  /// Reads `count` samples back, from any thread.
  public func read(_ count: Int, at place: Int) throws(SoundFileError) -> ContiguousArray<Sample> {
    try ContiguousArray(unsafeUninitializedCapacity: count) {
      samples, held throws(SoundFileError) in
      let bytes = UnsafeMutableRawBufferPointer(samples)
      let read = try SoundFileError.during(.read, path) { () throws(SystemFailure) in
        let read = try unfinished.file.read(into: bytes, at: place * Self.width)
        if read < bytes.count { throw SystemFailure.inputOutput }
        return read
      }
      held = read / Self.width
    }
  }

  private static var width: Int { MemoryLayout<Sample>.stride }
}
