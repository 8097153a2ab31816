/// Three points between every two samples, by a sinc under a Kaiser window 32 samples wide.
///
/// The window's shape is 9, at which the filter's side lobes lie 90 dB down.
struct Interpolator: Sendable {
  static let standard = Interpolator()
  /// Samples before the newest that a point depends on.
  static let reach = 31
  /// Frames that are passed over at once when none of them can reach the highest point so far.
  static let stretch = 64

  private static let taps = reach + 1
  private static let pairs = taps / 2

  /// The weights of the point at ½: of the first sample and the last, the next and the next but
  /// last, and so on, which are alike.
  private let half: ContiguousArray<Float>
  /// What the weights at ¼ and ¾, one the mirror image of the other, have in common.
  private let even: ContiguousArray<Float>
  /// How far those at ¼ are from that.
  private let odd: ContiguousArray<Float>
  /// No point is further from 0 than its highest sample times this.
  private let overshoot: Double

  private init() {
    let (quarter, middle) = (Self.weights(ofPoint: 1), Self.weights(ofPoint: 2))
    half = ContiguousArray(middle.prefix(Self.pairs).map { Float($0) })
    let pairs = zip(quarter, quarter.reversed()).prefix(Self.pairs)
    even = ContiguousArray(pairs.map { Float(($0 + $1) / 2) })
    odd = ContiguousArray(pairs.map { Float(($0 - $1) / 2) })
    // A trace more, for the rounding of the sums.
    overshoot = middle.reduce(0) { $0 + $1.magnitude } * 1.00001
  }

  /// The weights of the point `quarters` / 4 behind the sample in the middle, newest sample first;
  /// they add up to 1.
  private static func weights(ofPoint quarters: Int) -> [Double] {
    let weights = (0..<taps).map { tap in
      let distance = Double(pairs - tap) - Double(quarters) / 4
      let place = distance / Double(pairs)
      let sinc = PortableMath.sine(turns: distance / 2) / (Double.pi * distance)
      return sinc * bessel(9 * (1 - place * place).squareRoot())
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// The modified Bessel function of the first kind and order 0, which a Kaiser window follows.
  private static func bessel(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for index in 1...40 {
      term *= x * x / Double(4 * index * index)
      sum += term
    }
    return sum
  }

  /// Whether a point between samples of that magnitude at most can be further from 0 than `floor`.
  func canPass(_ floor: Double, between highest: Float) -> Bool {
    Double(highest) * overshoot > floor
  }

  /// The furthest that a point can be from 0 among samples of that magnitude at most, whose second
  /// differences are `bent` at most.
  ///
  /// A point leaves the line between its neighbours by no more than a sum of bends: worked out for
  /// sincs of 12 taps under a Hann and of 32 under a Kaiser window 0.30 and 0.43 of the largest, and
  /// a thousandth of the highest sample, since weights do not quite add up to 1.
  static func reach(of sample: Float, bent: Float) -> Double {
    Double(sample) * 1.002 + Double(bent) * 0.5
  }

  /// The highest point that ends in `range` of interleaved `samples`, or `floor` if none is higher.
  func peak(
    of samples: borrowing Span<Float>, in range: Range<Int>, channels: Int, above floor: Double
  ) -> Double {
    let seen = range.lowerBound - Self.reach * channels..<range.upperBound
    let sample = samples.highestMagnitude(in: seen)
    guard canPass(floor, between: sample) else { return floor }
    let bent = samples.highestBend(in: seen, channels: channels)
    guard Self.reach(of: sample, bent: bent) > floor else { return floor }
    return max(floor, Double(highest(of: samples, in: range, channels: channels)))
  }

  /// The highest magnitude of all points that end in `range`.
  private func highest(
    of samples: borrowing Span<Float>, in range: Range<Int>, channels: Int
  ) -> Float {
    var rows = SIMD16<Float>.zero
    var index = range.lowerBound
    while index + 16 <= range.upperBound {
      let points = sixteen(endingAt: index, of: samples, channels: channels)
      rows.replace(with: points, where: points .> rows)
      index += 16
    }
    return (index..<range.upperBound).reduce(rows.max()) { highest, index in
      max(highest, one(endingAt: index, of: samples, channels: channels))
    }
  }

  /// For each of sixteen samples the highest magnitude of the three points that end there.
  @inline(__always)
  private func sixteen(
    endingAt index: Int, of samples: borrowing Span<Float>, channels: Int
  ) -> SIMD16<Float> {
    var (middle, common, apart) = (SIMD16<Float>.zero, SIMD16<Float>.zero, SIMD16<Float>.zero)
    for pair in 0..<Self.pairs {
      let newer = samples.sixteen(at: index - pair * channels)
      let older = samples.sixteen(at: index - (Self.reach - pair) * channels)
      let (sum, difference) = (newer + older, newer - older)
      middle += half[pair] * sum
      common += even[pair] * sum
      apart += odd[pair] * difference
    }
    // The further of the two outer points is as far as both together.
    let outer = common.magnitude + apart.magnitude
    let magnitude = middle.magnitude
    return magnitude.replacing(with: outer, where: outer .> magnitude)
  }

  private func one(
    endingAt index: Int, of samples: borrowing Span<Float>, channels: Int
  ) -> Float {
    var (middle, common, apart) = (Float(0), Float(0), Float(0))
    for pair in 0..<Self.pairs {
      let newer = samples[index - pair * channels]
      let older = samples[index - (Self.reach - pair) * channels]
      let (sum, difference) = (newer + older, newer - older)
      middle += half[pair] * sum
      common += even[pair] * sum
      apart += odd[pair] * difference
    }
    return max(middle.magnitude, common.magnitude + apart.magnitude)
  }
}
