import Synchronization

/// Where the samples of a tape are while it is heard, such as a disk.
///
/// A bed of an hour needs no more memory then than one of a minute.
public protocol TapeReel: AnyObject, Sendable {
  /// Keeps samples behind the last ones.
  func append(_ samples: borrowing Span<Int16>)

  /// Kept samples, all of them inside, from any thread; nil when they are lost.
  func samples(_ range: Range<Int>) -> ContiguousArray<Int16>?
}

/// A reel in memory.
public final class MemoryReel: TapeReel {
  private let kept = Mutex(ContiguousArray<Int16>())

  /// Makes an empty one.
  public init() {}

  /// Whether nothing is kept.
  public var isEmpty: Bool { kept.withLock(\.isEmpty) }

  /// Keeps samples behind the last ones.
  public func append(_ samples: borrowing Span<Int16>) {
    let samples = samples.withUnsafeBufferPointer { ContiguousArray($0) }
    kept.withLock { $0 += samples }
  }

  /// Kept samples; nil unless all of them were.
  public func samples(_ range: Range<Int>) -> ContiguousArray<Int16>? {
    kept.withLock { $0.indices.contains(range) ? ContiguousArray($0[range]) : nil }
  }
}

/// Neighbouring frames of a tape, in memory.
struct TapePiece: Sendable {
  /// Which frame of the tape its first one is.
  let first: Int
  let samples: ContiguousArray<Int16>

  /// Whether it has the samples of `frames`.
  func holds(_ frames: Range<Int>, of layout: ChannelLayout) -> Bool {
    first <= frames.lowerBound
      && frames.upperBound <= first + samples.count / layout.channels
  }
}
