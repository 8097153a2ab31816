import CuePlan

/// What one stretch of a track adds to its levels.
struct StretchLevels: Sendable {
  /// The first hop of 100 ms it has a part in, counted from the start of the track.
  var firstHop = 0
  /// The K-weighted energy it adds to each hop.
  var energies: [Double] = []
  /// The highest point of its curve.
  var peak = 0.0
}

/// Measures a stretch of a track while it is mixed, without waiting for the one before.
///
/// The filters are led in by the 100 ms before the stretch: their memory of anything earlier has
/// fallen by more than 100 dB.
struct StretchMeter {
  private(set) var levels = StretchLevels()
  private let layout: ChannelLayout
  private let hopFrames: Int
  private var weighted: WeightedEnergy
  private var truePeak: TruePeakMeter

  /// Makes a meter that takes no notice of peaks up to `peak`.
  init(layout: ChannelLayout, rate: SampleRate, above peak: Double = 0) {
    self.layout = layout
    hopFrames = LoudnessMeter.hopFrames(at: rate)
    weighted = WeightedEnergy(layout: layout, rate: rate)
    truePeak = TruePeakMeter(layout: layout, above: peak)
  }

  /// Hears what comes before the stretch.
  mutating func leadIn(_ samples: borrowing Span<Float>) {
    _ = weighted.add(samples, in: samples.indices)
    truePeak.leadIn(samples)
  }

  /// Hears the next frames of the stretch, the first of which is `position`.
  mutating func add(_ samples: borrowing Span<Float>, from position: Int) {
    let channels = layout.channels
    if levels.energies.isEmpty { levels.firstHop = position / hopFrames }
    var frame = position
    let end = position + samples.count / channels
    while frame < end {
      let hop = frame / hopFrames
      let next = min(end, (hop + 1) * hopFrames)
      let range = (frame - position) * channels..<(next - position) * channels
      if hop - levels.firstHop == levels.energies.count { levels.energies.append(0) }
      levels.energies[hop - levels.firstHop] += weighted.add(samples, in: range)
      frame = next
    }
    truePeak.add(samples)
    levels.peak = truePeak.peak
  }

  /// Hears the end of the track.
  mutating func finish() {
    truePeak.finish()
    levels.peak = truePeak.peak
  }
}
