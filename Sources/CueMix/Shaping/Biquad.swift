public import CuePlan

/// A second-order filter at one sample rate.
///
/// The shapes are those of R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
/// coefficients", worked out in double precision.
public struct Biquad: Hashable, Sendable {
  let b0: Double
  let b1: Double
  let b2: Double
  let a1: Double
  let a2: Double

  /// Makes a filter from its coefficients, those of the denominator divided by its first.
  public init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
    self.b0 = b0
    self.b1 = b1
    self.b2 = b2
    self.a1 = a1
    self.a2 = a2
  }

  /// Lets everything through.
  public static let identity = Biquad(b0: 1, b1: 0, b2: 0, a1: 0, a2: 0)

  /// Takes away what lies below `corner`, 12 dB an octave; flat at the default `q`.
  public static func highPass(
    _ corner: Frequency, q: Double = .butterworth, at rate: SampleRate
  ) -> Biquad {
    guard let angle = Angle(corner, q: q, rate: rate) else { return .identity }
    let edge = (1 + angle.cosine) / 2
    return Biquad(
      b: (edge, -2 * edge, edge),
      a: (1 + angle.alpha, -2 * angle.cosine, 1 - angle.alpha))
  }

  /// Takes away what lies above `corner`, 12 dB an octave; flat at the default `q`.
  public static func lowPass(
    _ corner: Frequency, q: Double = .butterworth, at rate: SampleRate
  ) -> Biquad {
    guard let angle = Angle(corner, q: q, rate: rate) else { return .identity }
    let edge = (1 - angle.cosine) / 2
    return Biquad(
      b: (edge, 2 * edge, edge),
      a: (1 + angle.alpha, -2 * angle.cosine, 1 - angle.alpha))
  }

  /// Changes everything well above `corner` by `gain`; half of it at the corner.
  public static func highShelf(
    _ corner: Frequency, gain: Decibels, q: Double = .butterworth, at rate: SampleRate
  ) -> Biquad {
    guard let angle = Angle(corner, q: q, rate: rate) else { return .identity }
    let a = gain.linearGain.squareRoot()
    let (sum, difference, cosine) = (a + 1, a - 1, angle.cosine)
    let slope = 2 * a.squareRoot() * angle.alpha
    return Biquad(
      b: (
        a * (sum + difference * cosine + slope),
        -2 * a * (difference + sum * cosine),
        a * (sum + difference * cosine - slope)
      ),
      a: (
        sum - difference * cosine + slope,
        2 * (difference - sum * cosine),
        sum - difference * cosine - slope
      ))
  }

  /// Changes a band around `centre` by `gain`; `q` is the centre over the band's width.
  public static func peak(
    _ centre: Frequency, gain: Decibels, q: Double = 1, at rate: SampleRate
  ) -> Biquad {
    guard let angle = Angle(centre, q: q, rate: rate) else { return .identity }
    let a = gain.linearGain.squareRoot()
    return Biquad(
      b: (1 + angle.alpha * a, -2 * angle.cosine, 1 - angle.alpha * a),
      a: (1 + angle.alpha / a, -2 * angle.cosine, 1 - angle.alpha / a))
  }

  private init(b: (Double, Double, Double), a: (Double, Double, Double)) {
    self.init(b0: b.0 / a.0, b1: b.1 / a.0, b2: b.2 / a.0, a1: a.1 / a.0, a2: a.2 / a.0)
  }
}

extension Double {
  /// The quality of a filter without overshoot: 1/√2.
  public static let butterworth = 0.5.squareRoot()
}

/// A corner as the cookbook wants it.
private struct Angle {
  let cosine: Double
  let alpha: Double

  /// Nothing at or above half the rate, where no filter has anything to do.
  init?(_ corner: Frequency, q: Double, rate: SampleRate) {
    let turns = corner.hertz / Double(rate.hertz)
    guard turns > 0, turns < 0.5 else { return nil }
    cosine = PortableMath.cosine(turns: turns)
    alpha = PortableMath.sine(turns: turns) / (2 * q)
  }
}

/// What a filter remembers of one channel.
struct FilterMemory: Hashable, Sendable {
  private var first = 0.0
  private var second = 0.0

  /// Filters one sample.
  @inline(__always)
  mutating func pass(_ sample: Double, through filter: Biquad) -> Double {
    let result = filter.b0 * sample + first
    first = filter.b1 * sample - filter.a1 * result + second
    second = filter.b2 * sample - filter.a2 * result
    return result
  }
}

/// What a filter remembers of two channels.
struct PairMemory: Sendable {
  private var first = SIMD2<Double>.zero
  private var second = SIMD2<Double>.zero

  /// Filters one frame.
  ///
  /// The memory does not wait for the result, which halves the way from one frame to the next.
  @inline(__always)
  mutating func pass(_ frame: SIMD2<Double>, through filter: Biquad) -> SIMD2<Double> {
    let before = first
    first = (filter.b1 - filter.a1 * filter.b0) * frame + second - filter.a1 * before
    second = (filter.b2 - filter.a2 * filter.b0) * frame - filter.a2 * before
    return filter.b0 * frame + before
  }

  /// Whether silence stays silence.
  var isAtRest: Bool { first == .zero && second == .zero }

  /// Whether all that is remembered is smaller than `trace`.
  func isBelow(_ trace: Double) -> Bool {
    abs(first.x) < trace && abs(first.y) < trace && abs(second.x) < trace && abs(second.y) < trace
  }
}

extension Sound {
  /// The same sound through `filters`, one after the other; its length stays.
  public func filtered(by filters: [Biquad]) -> Sound {
    var result = samples
    for channel in 0..<layout.channels {
      for filter in filters {
        var memory = FilterMemory()
        for index in stride(from: channel, to: result.count, by: layout.channels) {
          result[index] = Float(memory.pass(Double(result[index]), through: filter))
        }
      }
    }
    return Sound(result, layout: layout, rate: rate)
  }
}
