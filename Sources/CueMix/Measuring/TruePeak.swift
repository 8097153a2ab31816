/// The highest point of the curve through the samples, 4 times oversampled (BS.1770-4, annex 2).
public struct TruePeakMeter: Sendable {
  /// The highest point so far, as a factor of full scale.
  public private(set) var peak = 0.0

  private let channels: Int
  /// The last frames heard, which the next ones are joined to.
  private var recent: ContiguousArray<Float>

  /// Makes a meter that has heard nothing.
  public init(layout: ChannelLayout) {
    channels = layout.channels
    recent = ContiguousArray(repeating: 0, count: Interpolator.taps * channels)
  }

  /// Hears whole frames.
  public mutating func add(_ samples: borrowing Span<Float>) {
    var joined = recent
    joined.reserveCapacity(recent.count + samples.count)
    for index in samples.indices { joined.append(samples[index]) }
    for start in stride(from: recent.count, to: joined.count, by: Interpolator.stretch * channels) {
      let end = min(start + Interpolator.stretch * channels, joined.count)
      peak = Interpolator.standard.peak(
        of: joined.span, in: start..<end, channels: channels, above: peak)
    }
    recent = ContiguousArray(joined.suffix(recent.count))
  }

  /// Hears the silence that follows, in which the curve rings out.
  public mutating func finish() {
    let silence = ContiguousArray<Float>(repeating: 0, count: recent.count)
    add(silence.span)
  }
}

extension Sound {
  /// The highest point of its curve, as a factor of full scale.
  public var truePeak: Double {
    var meter = TruePeakMeter(layout: layout)
    meter.add(samples.span)
    meter.finish()
    return meter.peak
  }
}

/// Three points between every two samples, by a windowed sinc of 49 taps.
private struct Interpolator: Sendable {
  static let standard = Interpolator()
  /// Samples that a point between depends on.
  static let taps = 12
  /// Frames that are passed over at once when none of them can reach the highest so far.
  static let stretch = 64

  /// The weights of the points at ¼, ½ and ¾, newest sample first.
  private let points: ContiguousArray<ContiguousArray<Float>>
  /// No point is further from 0 than its highest sample times this.
  private let overshoot: Double

  private init() {
    points = ContiguousArray((1..<4).map(Self.weights(ofPoint:)))
    overshoot = points.map { $0.reduce(0) { $0 + Double($1.magnitude) } }.reduce(1, max)
  }

  /// A sinc under a Hann window as wide as 12 samples, sampled at one of the points between.
  private static func weights(ofPoint point: Int) -> ContiguousArray<Float> {
    ContiguousArray(
      (0..<taps).map { tap in
        let place = Double(tap * 4 + point)
        let distance = (place - 24) / 4
        let sinc = PortableMath.sine(turns: distance / 2) / (Double.pi * distance)
        return Float(sinc * 0.5 * (1 - PortableMath.cosine(turns: place / 48)))
      })
  }

  /// The highest point that ends in `range` of interleaved `samples`, or `floor` if none is higher.
  func peak(
    of samples: borrowing Span<Float>, in range: Range<Int>, channels: Int, above floor: Double
  ) -> Double {
    var highest = Float(0)
    for index in range.lowerBound - (Self.taps - 1) * channels..<range.upperBound {
      highest = max(highest, samples[index].magnitude)
    }
    guard Double(highest) * overshoot > floor else { return floor }
    var peak = max(floor, Double(highest))
    for weights in points {
      for index in range {
        var sum = Float(0)
        for tap in 0..<Self.taps { sum += weights[tap] * samples[index - tap * channels] }
        peak = max(peak, Double(sum.magnitude))
      }
    }
    return peak
  }
}
