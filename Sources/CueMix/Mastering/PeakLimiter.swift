public import CuePlan

/// Holds a sound's true peak under a ceiling by turning it down around its peaks, and only there.
///
/// The gain falls before a peak and rises after it along half a cosine, so nothing is bent that
/// could be heard as distortion.
public struct PeakLimiter: Hashable, Sendable {
  /// The highest true peak that is let through, in decibels of full scale.
  public var ceiling: Decibels
  /// How long before a peak the gain begins to fall, and after it to rise.
  public var reach: Seconds

  /// Makes a limiter; 3 ms of reach follow the cycles of a voice without a trace of its pitch.
  public init(ceiling: Decibels, reach: Seconds = .milliseconds(3)) {
    self.ceiling = ceiling
    self.reach = reach
  }

  /// The same sound, no higher than the ceiling.
  public func limited(_ sound: Sound) -> Sound {
    let limit = ceiling.linearGain
    guard let held = gains(for: sound, under: limit) else { return sound }
    let samples = ContiguousArray(
      sound.samples.indices.map { sound.samples[$0] * held[$0 / sound.layout.channels] })
    let result = Sound(samples, layout: sound.layout, rate: sound.rate)
    // A gain that moves lifts the curve between two samples by a trace; the whole makes up for it.
    let rest = limit / max(limit, result.scoutedTruePeak)
    return rest < 1 ? result.amplified(by: Decibels(linearGain: rest)) : result
  }

  /// What every frame is to be multiplied by; nil when no true peak passes `limit`.
  func gains(for sound: Sound, under limit: Double) -> ContiguousArray<Float>? {
    guard sound.scoutedTruePeak > limit else { return nil }
    return held(needs(of: sound, limit: limit), frames: max(1, sound.rate.frames(in: reach)))
  }

  /// What every frame must be multiplied by, the curve up to the next one included.
  private func needs(of sound: Sound, limit: Double) -> ContiguousArray<Float> {
    let peaks = sound.peaksByFrame(above: Float(limit))
    return ContiguousArray(peaks.map { Float(limit) / max(Float(limit), $0) })
  }

  /// Gains that reach every need in time: the lowest within reach, then smoothed within reach.
  ///
  /// Every smoothed value is a mean of lowest values that all cover the frame, so none exceeds
  /// what the frame needs.
  private func held(
    _ needs: ContiguousArray<Float>, frames: Int
  ) -> ContiguousArray<Float> {
    var lowest = ContiguousArray<Float>(repeating: 1, count: needs.count)
    for (frame, need) in needs.enumerated() where need < 1 {
      for near in around(frame, frames, needs.count) { lowest[near] = min(lowest[near], need) }
    }
    let window = (-frames...frames).map {
      FadeShape.cosine.factor(at: 1 - Double(abs($0)) / Double(frames + 1))
    }
    let whole = window.reduce(0, +)
    let shares = window.map { $0 / whole }
    var lost = ContiguousArray<Double>(repeating: 0, count: needs.count)
    for (frame, gain) in lowest.enumerated() where gain < 1 {
      for near in around(frame, frames, needs.count) {
        lost[near] += shares[near - frame + frames] * (1 - Double(gain))
      }
    }
    return ContiguousArray(lost.map { Float(1 - $0) })
  }

  private func around(_ frame: Int, _ frames: Int, _ count: Int) -> Range<Int> {
    max(0, frame - frames)..<min(count, frame + frames + 1)
  }
}
