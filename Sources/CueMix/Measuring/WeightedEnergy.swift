import CuePlan

/// Adds up the K-weighted energy of frames as they pass, both channels side by side.
///
/// One filter waits for its own last result; two of them in one register cost no more than one.
struct WeightedEnergy: Sendable {
  private let layout: ChannelLayout
  private let shelf: Biquad
  private let highPass: Biquad
  private var shelfMemory = PairMemory()
  private var highPassMemory = PairMemory()

  init(layout: ChannelLayout, rate: SampleRate) {
    let weighting = KWeighting(at: rate)
    self.layout = layout
    shelf = weighting.shelf
    highPass = weighting.highPass
  }

  /// The weighted energy of `range`, whole frames, summed over the channels.
  mutating func add(_ samples: borrowing Span<Float>, in range: Range<Int>) -> Double {
    guard !isAtRest || samples.highestMagnitudeBits(in: range) != 0 else { return 0 }
    defer { settle() }
    var (first, second) = (shelfMemory, highPassMemory)
    var sum = SIMD2<Double>.zero
    switch layout {
    case .mono:
      for index in range {
        let sample = SIMD2(Double(samples[index]), 0)
        let weighted = second.pass(first.pass(sample, through: shelf), through: highPass)
        sum += weighted * weighted
      }
    case .stereo:
      for index in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
        let frame = SIMD2(Double(samples[index]), Double(samples[index + 1]))
        let weighted = second.pass(first.pass(frame, through: shelf), through: highPass)
        sum += weighted * weighted
      }
    }
    (shelfMemory, highPassMemory) = (first, second)
    return sum.x + sum.y
  }

  /// Whether silence would add nothing: most of a session without a bed is silent.
  private var isAtRest: Bool { shelfMemory.isAtRest && highPassMemory.isAtRest }

  /// Forgets what lies 200 dB below full scale.
  private mutating func settle() {
    let trace = 1e-10
    guard shelfMemory.isBelow(trace), highPassMemory.isBelow(trace) else { return }
    (shelfMemory, highPassMemory) = (PairMemory(), PairMemory())
  }
}
