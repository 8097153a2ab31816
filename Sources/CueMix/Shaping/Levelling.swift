public import CuePlan

extension Decibels {
  /// The ceiling of a single clip: room is left for what sounds beside it.
  public static let clipCeiling = Decibels(-1.5)
}

extension Sound {
  /// The same sound with its speech as loud as `target`, its true peak at most `ceiling`.
  ///
  /// Peaks that would pass the ceiling are turned down where they stand, by 6 dB at most; a sound
  /// that would need more stays quieter than the target. Silence stays silence.
  public func levelled(
    to target: Loudness = .speechTarget, ceiling: Decibels = .clipCeiling
  ) -> Sound {
    let limiter = PeakLimiter(ceiling: ceiling)
    let most = ceiling.value - Decibels(linearGain: scoutedTruePeak).value + Self.mostLimiting
    var gain = Decibels.unity
    var result = self
    // What the limiter takes away is made up for; twice leaves a few hundredths of an LU.
    for _ in 0..<3 {
      guard let loudness = result.speechLoudness else { return self }
      gain = min(gain + (target - loudness), Decibels(most))
      let louder = amplified(by: gain)
      result = limiter.limited(louder)
      if result == louder { break }
    }
    return result
  }

  /// How far a peak is turned down at most, in decibels.
  private static let mostLimiting = 6.0
}
