import CuePlan

/// Where a track is turned down so that no true peak passes the ceiling, and how far.
///
/// Worked out before the track is rendered, for the few places where sounds may add up too high;
/// what is left of it is a gain for each frame there, whoever renders it.
struct LimitPlan: Sendable {
  /// Neighbouring frames and their gains.
  struct Stretch: Hashable, Sendable {
    let start: Int
    let gains: ContiguousArray<Float>

    var range: Range<Int> { start..<start + gains.count }
  }

  /// In the order of their start; none overlaps another.
  let stretches: [Stretch]

  /// Leaves a track as it is.
  static let none = LimitPlan(stretches: [])

  /// Multiplies the samples of `range`, of which `block` holds the first sample first.
  func apply(to block: inout MutableSpan<Float>, of range: Range<Int>, channels: Int) {
    for stretch in stretches where stretch.range.overlaps(range) {
      for frame in stretch.range.clamped(to: range) {
        let gain = stretch.gains[frame - stretch.start]
        let place = (frame - range.lowerBound) * channels
        for index in place..<place + channels { block[index] *= gain }
      }
    }
  }
}

extension LimitPlan {
  /// Plans for the `ranges` of a mix that nobody limits yet.
  init(ranges: [Range<Int>], of mixer: Mixer, under ceiling: Double) {
    var limit = ceiling
    // A gain that moves lifts the curve between two samples by a trace: a little less, then.
    for _ in 0..<8 {
      let plan = LimitPlan(
        stretches: ranges.compactMap { Self.stretch($0, of: mixer, under: limit) })
      let highest = plan.highest(of: mixer)
      if highest <= ceiling { self = plan; return }
      limit *= ceiling / highest * 0.9999
    }
    self = LimitPlan(
      stretches: ranges.compactMap { Self.stretch($0, of: mixer, under: limit * 0.98) })
  }

  /// Twice the reach of the limiter and of the curve through the samples: what lies further away
  /// has no say in a frame's gain.
  private static func margin(at rate: SampleRate) -> Int {
    2 * max(1, rate.frames(in: PeakLimiter(ceiling: .unity).reach)) + TruePeakMeter.reach
  }

  private static func stretch(
    _ range: Range<Int>, of mixer: Mixer, under limit: Double
  ) -> Stretch? {
    let margin = margin(at: mixer.rate)
    let sound = mixer.sound(of: range.lowerBound - margin..<range.upperBound + margin)
    let limiter = PeakLimiter(ceiling: .unity)
    guard let gains = limiter.gains(for: sound, under: limit) else { return nil }
    let own = gains[margin..<gains.count - margin]
    guard let first = own.firstIndex(where: { $0 < 1 }),
      let last = own.lastIndex(where: { $0 < 1 })
    else { return nil }
    return Stretch(
      start: range.lowerBound + first - margin, gains: ContiguousArray(own[first...last]))
  }

  /// The highest true peak that is left where this plan does anything.
  ///
  /// Measured with what sounds on either side: a curve through the edge of a cut would swing wide.
  func highest(of mixer: Mixer) -> Double {
    let reach = TruePeakMeter.reach
    let before = reach * mixer.layout.channels
    return stretches.reduce(0) { highest, stretch in
      let range = stretch.range.lowerBound - 2 * reach..<stretch.range.upperBound + reach
      var samples = mixer.sound(of: range).samples
      var span = samples.mutableSpan
      apply(to: &span, of: range, channels: mixer.layout.channels)
      var meter = TruePeakMeter(layout: mixer.layout)
      meter.leadIn(samples.span.extracting(first: before))
      meter.add(samples.span.extracting(droppingFirst: before))
      return max(highest, meter.peak)
    }
  }
}
