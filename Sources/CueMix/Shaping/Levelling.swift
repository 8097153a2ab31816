public import CuePlan

extension Decibels {
  /// The ceiling of a single clip: room is left for what sounds beside it.
  public static let clipCeiling = Decibels(-1.5)
}

extension Sound {
  /// The change of level that makes its speech as loud as `target`; none for silence.
  ///
  /// Less where the true peak would pass `ceiling`, in decibels of full scale.
  public func levellingGain(
    to target: Loudness = .speechTarget, ceiling: Decibels = .clipCeiling
  ) -> Decibels {
    guard let loudness = activeLoudness else { return .unity }
    let room = ceiling.value - Decibels(linearGain: truePeak).value
    return min(target - loudness, Decibels(room))
  }

  /// The same sound at the loudness of `target`, its true peak at most `ceiling`.
  public func levelled(
    to target: Loudness = .speechTarget, ceiling: Decibels = .clipCeiling
  ) -> Sound {
    amplified(by: levellingGain(to: target, ceiling: ceiling))
  }
}
