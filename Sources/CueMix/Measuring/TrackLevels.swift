public import CuePlan

/// How loud a finished track is.
public struct TrackLevels: Hashable, Sendable {
  /// The gated loudness of all of it; nil below 400 ms and for silence.
  public let integrated: Loudness?
  /// The gated loudness of what lies within spoken cues; nil when none lasts 400 ms.
  public let speech: Loudness?
  /// Its highest true peak, in decibels of full scale; −infinity for silence.
  public let truePeak: Decibels
}

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

  init(layout: ChannelLayout, rate: SampleRate) {
    self.layout = layout
    hopFrames = Self.hopFrames(at: rate)
    weighted = WeightedEnergy(layout: layout, rate: rate)
    truePeak = TruePeakMeter(layout: layout)
  }

  static func hopFrames(at rate: SampleRate) -> Int { max(1, (rate.hertz + 5) / 10) }

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

/// The levels of a track in the making: its stretches in order.
struct LevelsInProgress: Sendable {
  private let mixer: Mixer
  private var energies: [Double] = []
  private var peak = 0.0

  init(_ mixer: Mixer) { self.mixer = mixer }

  /// Adds the next stretch.
  mutating func add(_ stretch: StretchLevels) {
    for (index, energy) in stretch.energies.enumerated() {
      let hop = stretch.firstHop + index
      if hop == energies.count { energies.append(0) }
      energies[hop] += energy
    }
    peak = max(peak, stretch.peak)
  }

  /// The levels of all that was added.
  var levels: TrackLevels {
    let blocks = blockEnergies
    let spoken = blocks.indices.filter(speechBlocks.contains).map { blocks[$0] }
    return TrackLevels(
      integrated: Loudness(gating: blocks), speech: Loudness(gating: spoken),
      truePeak: Decibels(linearGain: peak))
  }

  /// Mean squares of blocks of 400 ms, one every 100 ms; a hop that is not whole is left out.
  private var blockEnergies: [Double] {
    let hopFrames = StretchMeter.hopFrames(at: mixer.rate)
    let hops = energies.prefix(mixer.frames / hopFrames)
    let factor = mixer.layout.speakersPerChannel / Double(4 * hopFrames)
    guard hops.count >= 4 else { return [] }
    return (0...hops.count - 4).map { hops[$0..<$0 + 4].reduce(0, +) * factor }
  }

  /// Blocks that lie within a spoken cue.
  private var speechBlocks: Set<Int> {
    let hopFrames = StretchMeter.hopFrames(at: mixer.rate)
    return mixer.speech.reduce(into: []) { blocks, cue in
      let first = (cue.lowerBound + hopFrames - 1) / hopFrames
      let end = cue.upperBound / hopFrames - 3
      if first < end { blocks.formUnion(first..<end) }
    }
  }
}
