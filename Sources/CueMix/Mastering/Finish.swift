import CuePlan

/// What becomes of mixed samples before they are written; the same for any split of the track.
protocol Finish: Sendable {
  /// A finished sample.
  associatedtype Sample: BitwiseCopyable & Sendable

  /// The finished sample of silence.
  static var silence: Sample { get }

  /// Writes `mixed`, whole frames from `position` on, into `finished` from sample `place` on.
  ///
  /// Throws ``MixError/frameNotFinite(_:)`` with the first frame that is not finite.
  func finish(
    _ mixed: borrowing Span<Float>, from position: FramePosition,
    into finished: inout MutableSpan<Sample>, at place: Int
  ) throws(MixError)
}

/// What floats of a track stand for.
public enum FloatFinish: Hashable, Sendable {
  /// They are as they were mixed.
  case asMixed
  /// They stand on the steps of 24 bits, with dither.
  case steps24
}

/// Leaves samples as they were mixed.
struct AsMixed: Finish {
  let layout: ChannelLayout

  static let silence: Float = 0

  func finish(
    _ mixed: borrowing Span<Float>, from position: FramePosition,
    into finished: inout MutableSpan<Float>, at place: Int
  ) throws(MixError) {
    for index in mixed.indices { finished[place + index] = mixed[index] }
    guard !mixed.isFinite else { return }
    throw .frameNotFinite(position.advanced(by: mixed.firstNonFinite / layout.channels))
  }
}

extension Span<Float> {
  /// The index of the first sample that is infinite or not a number; there is one.
  var firstNonFinite: Int {
    var index = 0
    while self[index].isFinite { index += 1 }
    return index
  }
}
