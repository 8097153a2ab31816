/// An instant in a track, counted in frames from its first; a frame is all channels at one instant.
///
/// Spans are standard half-open ranges: the start is in, the end is out, `count` is the length.
public struct FramePosition: Hashable, Sendable {
  /// Frames since the first one, which is 0.
  public let index: Int

  /// The first frame of a track.
  public static let zero = FramePosition(0)

  /// Makes the position `index` frames after the first.
  public init(_ index: Int) { self.index = index }
}

extension FramePosition: Strideable {
  /// Frames from here to `other`.
  public func distance(to other: FramePosition) -> Int { other.index - index }

  /// The position `count` frames later.
  public func advanced(by count: Int) -> FramePosition { FramePosition(index + count) }

  /// Earlier frames come first.
  public static func < (left: FramePosition, right: FramePosition) -> Bool {
    left.index < right.index
  }
}

extension FramePosition: ExpressibleByIntegerLiteral {
  /// Makes the position with that index.
  public init(integerLiteral value: Int) { self.init(value) }
}
