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
    let hopFrames = LoudnessMeter.hopFrames(at: mixer.rate)
    let hops = energies.prefix(mixer.frames / hopFrames)
    let factor = mixer.layout.speakersPerChannel / Double(4 * hopFrames)
    guard hops.count >= 4 else { return [] }
    return (0...hops.count - 4).map { hops[$0..<$0 + 4].reduce(0, +) * factor }
  }

  /// Blocks that lie within a spoken cue.
  private var speechBlocks: Set<Int> {
    let hopFrames = LoudnessMeter.hopFrames(at: mixer.rate)
    return mixer.speech.reduce(into: []) { blocks, cue in
      let first = (cue.lowerBound + hopFrames - 1) / hopFrames
      let end = cue.upperBound / hopFrames - 3
      if first < end { blocks.formUnion(first..<end) }
    }
  }
}
