public import CuePlan

/// How loud something is, in LUFS (loudness units below full scale, ITU-R BS.1770-4).
///
/// A mono sound is heard from two speakers, so it counts as two equal channels.
public struct Loudness: Hashable, Sendable, Comparable {
  /// The value in LUFS.
  public let lufs: Double

  /// What speech is levelled to: −16 LUFS, the level podcasts are delivered at.
  public static let speechTarget = Loudness(lufs: -16)

  /// Makes a loudness of `lufs`.
  public init(lufs: Double) { self.lufs = lufs }

  /// The quieter comes first.
  public static func < (left: Loudness, right: Loudness) -> Bool { left.lufs < right.lufs }

  /// The change of level that leads from `right` to `left`.
  public static func - (left: Loudness, right: Loudness) -> Decibels {
    Decibels(left.lufs - right.lufs)
  }

  /// The loudness after a change of level.
  public static func + (left: Loudness, right: Decibels) -> Loudness {
    Loudness(lufs: left.lufs + right.value)
  }
}

extension Loudness {
  /// Makes the loudness of a K-weighted mean square, summed over the channels (BS.1770-4, 2).
  init(meanSquare: Double) {
    self.init(lufs: -0.691 + 10 * PortableMath.log2(meanSquare) / PortableMath.log2(10))
  }

  /// The K-weighted mean square that is this loud.
  var meanSquare: Double {
    PortableMath.exp2((lufs + 0.691) / 10 * PortableMath.log2(10))
  }
}
