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

extension Sound {
  /// The same sound, its speech as loud as it is, with its true peak at most `ceiling`.
  ///
  /// For a track whose ceiling lies below that of its clips. Peaks are turned down by 12 dB at
  /// most; a sound that would need more becomes quieter.
  public func lowered(under ceiling: Decibels) -> Sound {
    let over = Decibels(linearGain: scoutedTruePeak) + Decibels(-ceiling.value)
    guard over > .unity, let target = speechLoudness else { return self }
    // Within the cycles of a voice: what is turned down around each of them takes its loudness.
    let limiter = PeakLimiter(ceiling: ceiling, reach: .milliseconds(1))
    let most = 12 - over.value
    var search = LoudnessSearch(target: target)
    var result = limiter.limited(self)
    for _ in 0..<6 {
      guard let loudness = result.speechLoudness, search.goesOn(after: loudness) else { break }
      result = limiter.limited(amplified(by: Decibels(min(search.gain, most))))
    }
    return result
  }
}

/// Finds the gain at which a limited sound is as loud as it shall be.
private struct LoudnessSearch {
  let target: Loudness
  /// The gain to try next, in dB.
  private(set) var gain = 0.0
  private var last: (step: Double, loudness: Loudness)?

  init(target: Loudness) { self.target = target }

  /// Takes the loudness that the last gain led to; false when it is near enough.
  ///
  /// The more of a sound is limited, the less a decibel of gain adds to it; what the last one added
  /// tells how many the rest needs, within half to three times as many as it lacks.
  mutating func goesOn(after loudness: Loudness) -> Bool {
    let missing = (target - loudness).value
    guard abs(missing) > 0.02 else { return false }
    let slope = last.map { (loudness - $0.loudness).value / $0.step } ?? 1
    let step = missing / min(max(slope, 1.0 / 3), 2)
    last = (step, loudness)
    gain += step
    return true
  }
}
