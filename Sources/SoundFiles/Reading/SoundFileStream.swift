/// A sound file read block by block: what is in memory is a block, however long the file is.
///
/// The same files are accepted, and the same faults refused, as by ``SoundFileReader``; a file that
/// is cut short is refused where it ends. One thread at a time.
public struct SoundFileStream: ~Copyable {
  /// Samples in a frame.
  public let channels: Int
  /// Frames a second, in hertz.
  public let sampleRate: Int
  /// Where each channel is meant to be heard.
  public let places: [ChannelPlace]
  /// The frames the file says it holds; nil where it does not say.
  public let frames: Int?

  private var decoder: Decoder
  private let bytes: BytesOnDisk

  /// Opens the file at `path`.
  public init(path: String, limits: ReadLimits = .stream) throws(SoundFileError) {
    let bytes = try BytesOnDisk(path: path, limits: limits)
    do throws(SoundFileError) {
      decoder = try Decoder(bytes, name: path, limits: limits)
    } catch {
      throw bytes.failure ?? error
    }
    self.bytes = bytes
    channels = decoder.channels
    sampleRate = decoder.sampleRate
    places = decoder.places
    frames = decoder.announced
  }

  /// Writes the next frames over the first samples of `block`; answers how many, 0 at the end.
  public mutating func read(into block: inout MutableSpan<Float>) throws(SoundFileError) -> Int {
    do throws(SoundFileError) {
      let frames = try block.withUnsafeMutableBufferPointer { block throws(SoundFileError) in
        try decoder.read(into: block)
      }
      if let failure = bytes.failure { throw failure }
      return frames
    } catch {
      throw bytes.failure ?? error
    }
  }

  /// Goes to `frame`, from 0 to the length; what is read next starts there.
  ///
  /// The samples are those of reading from the start; of Opus, whose decoder has to settle, only
  /// nearly so, except at frame 0, and of MP3 nowhere more than that.
  public mutating func seek(to frame: Int) throws(SoundFileError) {
    try decoder.seek(to: frame)
  }
}
