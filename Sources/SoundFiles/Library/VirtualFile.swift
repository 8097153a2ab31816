import CSndfile

/// A file as libsndfile sees it: positions and bytes, through five C functions.
///
/// The library reports neither a full disk nor a failed write reliably, and its `sf_close` always
/// answers 0, so the subclass that writes keeps the first failure itself.
class VirtualFile {
  private var position = 0

  var length: Int { 0 }
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Int { 0 }
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int { 0 }

  fileprivate func seek(by offset: Int, from origin: Int32) -> Int {
    let start =
      switch origin {
      case SEEK_SET: 0
      case SEEK_CUR: position
      default: length
      }
    let (target, overflow) = start.addingReportingOverflow(offset)
    guard !overflow, target >= 0 else { return -1 }
    position = target
    return target
  }

  fileprivate func tell() -> Int { position }

  fileprivate func advance(_ transfer: (Int) -> Int) -> Int {
    let count = transfer(position)
    position += count
    return count
  }
}

extension VirtualFile {
  static var calls: SF_VIRTUAL_IO {
    SF_VIRTUAL_IO(
      get_filelen: { sf_count_t(VirtualFile.from($0)?.length ?? 0) },
      seek: { offset, origin, context in
        sf_count_t(VirtualFile.from(context)?.seek(by: Int(offset), from: origin) ?? -1)
      },
      read: { bytes, count, context in
        guard let file = VirtualFile.from(context) else { return 0 }
        let bytes = UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
        return sf_count_t(file.advance { file.read(into: bytes, at: $0) })
      },
      write: { bytes, count, context in
        guard let file = VirtualFile.from(context) else { return 0 }
        let bytes = UnsafeRawBufferPointer(start: bytes, count: Int(count))
        return sf_count_t(file.advance { file.write(bytes, at: $0) })
      },
      tell: { sf_count_t(VirtualFile.from($0)?.tell() ?? -1) })
  }

  /// The pointer that libsndfile hands back; whoever opens the file keeps it alive.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private static func from(_ context: UnsafeMutableRawPointer?) -> VirtualFile? {
    context.map { Unmanaged<VirtualFile>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// A file being read: a head put together for it, then bytes as they were.
final class TrustedFile: VirtualFile {
  private let head: [UInt8]
  private let body: Range<Int>
  private let source: any ByteSource

  init(_ bytes: TrustedBytes, of source: some ByteSource) {
    head = bytes.head
    body = bytes.body
    self.source = source
  }

  override var length: Int { head.count + body.count }

  override func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    let fromHead = head.dropFirst(offset).prefix(target.count)
    target.copyBytes(from: fromHead)
    let start = body.lowerBound + max(0, offset - head.count)
    let count = min(target.count - fromHead.count, body.upperBound - start)
    guard count > 0 else { return fromHead.count }
    let rest = UnsafeMutableRawBufferPointer(
      rebasing: target[fromHead.count...][..<(fromHead.count + count)])
    return fromHead.count + source.copy(from: start, into: rest)
  }
}

/// A file being encoded; keeps the first failure of a write, since libsndfile loses it.
final class EncodedFile: VirtualFile {
  private var file: WholeFile?
  private(set) var failure: SoundFileError?

  init(_ file: consuming WholeFile) { self.file = consume file }

  override var length: Int { file?.length ?? 0 }

  override func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    keepingFailure { () throws(SoundFileError) in
      guard let bytes = try file?.read(target.count, at: offset) else { return 0 }
      target.copyBytes(from: bytes)
      return bytes.count
    }
  }

  override func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    keepingFailure { () throws(SoundFileError) in
      guard failure == nil else { return 0 }
      try file?.write(bytes, at: offset)
      return bytes.count
    }
  }

  /// Hands the file over, with all that was encoded, or throws what was lost on the way.
  func take(path: String) throws(SoundFileError) -> WholeFile {
    if let failure { throw failure }
    guard let file = file.take() else {
      throw .cannotEncode(path: path, detail: "it is finished already")
    }
    return file
  }

  private func keepingFailure(_ transfer: () throws(SoundFileError) -> Int) -> Int {
    do throws(SoundFileError) {
      return try transfer()
    } catch {
      failure = failure ?? error
      return 0
    }
  }
}
