import CuePlan

/// A tape of filtered noise, with drops in it if it is to be rain.
struct NoiseScore: Sendable {
  let seed: UInt32
  /// What becomes of the white noise.
  let filters: @Sendable (SampleRate) -> [Biquad]
  /// How strong the difference of the two sides is beside their sum.
  var width = 0.4
  /// Drops that fall in a second.
  var drops = 0

  /// How long the tape is; pieces of it are heard in an order that never returns.
  static let length = Seconds(12)
  /// The root mean square of the tape; noise peaks some 13 dB higher.
  private static let level = 0.15

  /// Records the tape.
  func recorded(for layout: ChannelLayout, at rate: SampleRate) -> BedTape {
    let cells = TapeReading.pieceCells + TapeReading.joinCells
    let frames = max(rate.frames(in: Self.length), 2 * cells * BedCell.frames(at: rate))
    var samples = noise(frames: frames, layout: layout, rate: rate)
    addDrops(to: &samples, layout: layout, rate: rate)
    return BedTape(rounded(samples), layout: layout, rate: rate)
  }

  private func noise(frames: Int, layout: ChannelLayout, rate: SampleRate)
    -> ContiguousArray<Float>
  {
    var chance = Chance(seed: seed)
    let filters = filters(rate)
    var memories = Array(repeating: PairMemory(), count: filters.count)
    // The filters' ring of the first half second is not recorded.
    let before = rate.hertz / 2
    var samples = ContiguousArray<Float>(repeating: 0, count: frames * layout.channels)
    for frame in -before..<frames {
      let (middle, side) = (chance.next(), layout == .mono ? 0 : width * chance.next())
      var pair = SIMD2(middle + side, middle - side)
      for index in filters.indices { pair = memories[index].pass(pair, through: filters[index]) }
      guard frame >= 0 else { continue }
      samples[frame * layout.channels] = Float(pair.x)
      if layout == .stereo { samples[frame * 2 + 1] = Float(pair.y) }
    }
    let power = samples.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(samples.count)
    let factor = Float(Self.level / max(power, 1e-30).squareRoot())
    for index in samples.indices { samples[index] *= factor }
    return samples
  }

  private func addDrops(
    to samples: inout ContiguousArray<Float>, layout: ChannelLayout, rate: SampleRate
  ) {
    var chance = Chance(seed: seed ^ 0x5DEE_CE66)
    let frames = samples.count / layout.channels
    for _ in 0..<drops * frames / rate.hertz {
      let length = rate.frames(in: .milliseconds(12 + Int(20 * chance.share())))
      let first = Int(chance.share() * Double(frames - length))
      let pitch = (900 + 3600 * chance.share()) / Double(rate.hertz)
      let size = Self.level * 2.4 * chance.share() * chance.share()
      let sides = layout == .mono ? SIMD2(1, 1) : Pan(chance.next() * 0.7).factors
      guard pitch < 0.4 else { continue }
      for frame in 0..<length {
        let way = (Double(frame) + 0.5) / Double(length)
        let shape = FadeShape.cosine.factor(at: min(1, way * 8)) * (1 - way) * (1 - way)
        // A drop's bubble shrinks, so its pitch rises.
        let turns = pitch * Double(frame) * (1 + 0.15 * way)
        let value = Float(size * shape * PortableMath.sine(turns: turns))
        for channel in 0..<layout.channels {
          samples[(first + frame) * layout.channels + channel] += value * sides[channel]
        }
      }
    }
  }

  private func rounded(_ samples: ContiguousArray<Float>) -> ContiguousArray<Int16> {
    ContiguousArray(samples.map { Int16(rounding: $0) })
  }
}

/// Numbers by chance, the same on every machine: xorshift (Marsaglia, 2003).
struct Chance: Sendable {
  private var state: UInt32

  init(seed: UInt32) { state = seed &* 0x9E37_79B9 | 1 }

  /// The next number between −1 and 1.
  mutating func next() -> Double { share() * 2 - 1 }

  /// The next number between 0 and 1.
  mutating func share() -> Double {
    state ^= state &<< 13
    state ^= state &>> 17
    state ^= state &<< 5
    return (Double(state) + 0.5) / 4_294_967_296
  }
}

extension Biquad {
  /// Falls by 3 dB an octave: a pole and a zero for every two octaves.
  static func pinking(at rate: SampleRate) -> [Biquad] {
    (0..<6).map { step in
      let pole = 16 * Double(1 << (2 * step))
      return stair(from: Frequency(hertz: pole), to: Frequency(hertz: pole * 2), at: rate)
    }
  }

  /// Falls by 6 dB an octave from `corner` to `end`, or for ever.
  static func stair(from corner: Frequency, to end: Frequency?, at rate: SampleRate) -> Biquad {
    guard let pole = slope(at: corner, rate) else { return .identity }
    let zero = end.flatMap { slope(at: $0, rate) } ?? 0
    return Biquad(
      b0: (1 + zero) / (1 + pole), b1: (1 - zero) / (1 + pole), b2: 0,
      a1: (1 - pole) / (1 + pole), a2: 0)
  }

  /// One over the tangent of half the corner's angle; nil at or above half the rate.
  private static func slope(at corner: Frequency, _ rate: SampleRate) -> Double? {
    let turns = corner.hertz / Double(rate.hertz) / 2
    guard turns < 0.24 else { return nil }
    return PortableMath.cosine(turns: turns) / PortableMath.sine(turns: turns)
  }
}
