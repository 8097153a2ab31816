/// A named range of a track, as players show it.
public struct ChapterMark: Hashable, Sendable {
  /// The name, in any script.
  public var title: String
  /// The first frame.
  public var start: Int
  /// The frame after the last.
  public var end: Int

  /// Makes a chapter of the frames from `start` up to, not with, `end`.
  public init(title: String, start: Int, end: Int) {
    self.title = title
    self.start = start
    self.end = end
  }
}
