/// A file that appears whole, or not at all.
///
/// The bytes go to a temporary file in the target's folder; ``finish()`` flushes it, gives it its
/// name and flushes the folder. Until then a file that stood there before stays untouched, and
/// leaving without ``finish()``, by whatever way, removes what was written.
///
/// On Linux the temporary file has no name where the file system can do that (`O_TMPFILE`), so
/// even `kill -9` leaves nothing. Elsewhere it is called `.cuewave-` and 16 random digits; see
/// ``discardUnfinishedFilesWhenInterrupted()``.
///
/// Permissions are those of any new file, from the umask. A symbolic link is followed and kept;
/// a folder, pipe, socket or device is refused.
public struct WholeFile: ~Copyable {
  /// The path as it was asked for.
  public let path: String
  /// How many bytes the file holds so far.
  public private(set) var length = 0

  private var reserved = 0
  private let early = EarlyFlush()
  private let target: TargetPath
  private var unfinished: UnfinishedFile

  /// Starts a file that will stand at `path`, whose folder exists.
  public init(at path: String) throws(SoundFileError) {
    let target = try TargetPath(path)
    let unfinished = try SoundFileError.during(.create, path) { () throws(SystemFailure) in
      try UnfinishedFile(in: target.folder)
    }
    self.path = path
    self.target = target
    self.unfinished = unfinished
  }

  /// Takes room for the first `count` bytes, so that a full disk is known before the work.
  public mutating func reserve(_ count: Int) throws(SoundFileError) {
    try SoundFileError.during(.write, path) { () throws(SystemFailure) in
      try unfinished.file.reserve(count)
    }
    reserved = max(reserved, count)
    if count > Self.manyBytes { ReplacedFile.letGo(target.path) }
  }

  /// From here on a file is long in the making.
  private static let manyBytes = 1 << 25

  /// Adds `bytes` at the end.
  public mutating func write(_ bytes: [UInt8]) throws(SoundFileError) {
    try write(bytes, at: length)
  }

  /// Gives the file its name; from here on it is there, whole.
  public consuming func finish() throws(SoundFileError) {
    try SoundFileError.during(.flush, path) { () throws(SystemFailure) in
      try early.settle()
      if length < reserved { try unfinished.file.cut(to: length) }
      try unfinished.file.flush()
    }
    try SoundFileError.during(.publish, path) { () throws(SystemFailure) in
      try unfinished.appear(at: target)
    }
    try SoundFileError.during(.flush, path) { () throws(SystemFailure) in
      try target.flushFolder()
    }
  }

  /// Writes a whole file in one step.
  public static func write(_ bytes: [UInt8], to path: String) throws(SoundFileError) {
    var file = try WholeFile(at: path)
    try file.write(bytes)
    try file.finish()
  }

  /// Writes a whole file of UTF-8 text in one step.
  public static func write(_ text: String, to path: String) throws(SoundFileError) {
    try write(Array(text.utf8), to: path)
  }
}

extension WholeFile {
  mutating func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SoundFileError) {
    try SoundFileError.during(.write, path) { () throws(SystemFailure) in
      try unfinished.file.write(bytes, at: offset)
    }
    length = max(length, offset + bytes.count)
    early.note(length, of: unfinished.file)
  }

  mutating func write(_ bytes: [UInt8], at offset: Int) throws(SoundFileError) {
    try bytes.withUnsafeBufferPointer { bytes throws(SoundFileError) in
      try write(UnsafeRawBufferPointer(bytes), at: offset)
    }
  }

  /// Reads up to `count` bytes back; fewer only at the end of the file.
  func read(_ count: Int, at offset: Int) throws(SoundFileError) -> [UInt8] {
    try SoundFileError.during(.read, path) { () throws(SystemFailure) in
      try unfinished.file.bytes(count, at: offset)
    }
  }

  /// Takes away what lies behind the first `count` bytes.
  mutating func cut(to count: Int) throws(SoundFileError) {
    guard count < length else { return }
    try SoundFileError.during(.write, path) { () throws(SystemFailure) in
      try unfinished.file.cut(to: count)
    }
    length = count
  }

  /// Moves everything from `start` on `distance` bytes towards the end.
  mutating func moveTail(from start: Int, by distance: Int) throws(SoundFileError) {
    let most = 1 << 20
    var end = length
    while end > start {
      let count = min(most, end - start)
      end -= count
      try write(read(count, at: end), at: end + distance)
    }
  }
}
