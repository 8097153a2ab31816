/// How far a render is.
public struct RenderProgress: Hashable, Sendable {
  /// Frames that are written.
  public let done: Int
  /// Frames of the whole track.
  public let frames: Int

  /// Makes a place on the way.
  public init(done: Int, frames: Int) {
    self.done = done
    self.frames = frames
  }

  /// The part that is written, 0 to 1.
  public var part: Double { frames > 0 ? Double(done) / Double(frames) : 1 }
}
