public import CuePlan

/// Measures the loudness of a whole programme while it passes (ITU-R BS.1770-4).
///
/// Blocks of 400 ms, one every 100 ms, gated at −70 LUFS and then at 10 LU below what is left.
public struct LoudnessMeter: Sendable {
  private let layout: ChannelLayout
  private let hopFrames: Int
  private var weighted: WeightedEnergy
  private var hops: [Double] = []
  private var energy = 0.0
  private var framesInHop = 0

  /// Makes a meter that has heard nothing.
  public init(layout: ChannelLayout, rate: SampleRate) {
    self.layout = layout
    hopFrames = Self.hopFrames(at: rate)
    weighted = WeightedEnergy(layout: layout, rate: rate)
  }

  /// The frames of 100 ms.
  static func hopFrames(at rate: SampleRate) -> Int { max(1, (rate.hertz + 5) / 10) }

  /// Hears what comes before the programme: the filters' memory of anything earlier than 100 ms has
  /// fallen by more than 100 dB.
  mutating func leadIn(_ samples: borrowing Span<Float>) {
    _ = weighted.add(samples, in: samples.indices)
  }

  /// Goes on with what `next` has heard, from a whole number of hops on.
  mutating func append(_ next: LoudnessMeter) {
    precondition(framesInHop == 0, "a programme is cut between hops")
    (hops, energy, framesInHop) = (hops + next.hops, next.energy, next.framesInHop)
    weighted = next.weighted
  }

  /// Hears whole frames.
  public mutating func add(_ samples: borrowing Span<Float>) {
    var index = 0
    while index < samples.count {
      let frames = min(hopFrames - framesInHop, (samples.count - index) / layout.channels)
      let end = index + frames * layout.channels
      energy += weighted.add(samples, in: index..<end)
      framesInHop += frames
      index = end
      if framesInHop == hopFrames { closeHop() }
    }
  }

  /// The gated loudness of all that was heard; nil below 400 ms and when all of it was silent.
  public var integrated: Loudness? {
    Loudness(gating: blockEnergies)
  }

  private var blockEnergies: [Double] {
    guard hops.count >= 4 else { return [] }
    return (0...hops.count - 4).map { hops[$0..<$0 + 4].reduce(0, +) / 4 }
  }

  private mutating func closeHop() {
    hops.append(energy * layout.speakersPerChannel / Double(hopFrames))
    energy = 0
    framesInHop = 0
  }
}

extension Loudness {
  /// The gated mean of blocks of K-weighted mean squares; nil when all of them are silent.
  init?(gating blocks: [Double]) {
    guard let ungated = mean(of: blocks, above: .absoluteGate) else { return nil }
    let gate = Loudness(meanSquare: ungated) + .relativeGate
    guard let gated = mean(of: blocks, above: max(gate, .absoluteGate)) else { return nil }
    self.init(meanSquare: gated)
  }

  /// Below this nothing counts.
  static let absoluteGate = Loudness(lufs: -70)
}

extension Decibels {
  /// What lies this far from the mean does not count.
  static let relativeGate = Decibels(-10)
}

extension ChannelLayout {
  /// Speakers that play each channel.
  var speakersPerChannel: Double { self == .mono ? 2 : 1 }
}

/// The mean of those `energies` that are louder than `gate`; nil when none is.
func mean(of energies: [Double], above gate: Loudness) -> Double? {
  let floor = gate.meanSquare
  let heard = energies.filter { $0 > floor }
  return heard.isEmpty ? nil : heard.reduce(0, +) / Double(heard.count)
}
