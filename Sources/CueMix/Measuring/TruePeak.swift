/// The highest point of the curve through the samples, 4 times oversampled (BS.1770-4, annex 2).
public struct TruePeakMeter: Sendable {
  /// The highest point so far, as a factor of full scale.
  public private(set) var peak: Double

  private let channels: Int
  /// The last samples heard, which the curve through the next ones depends on.
  private var recent: ContiguousArray<Float>

  /// Makes a meter that has heard nothing.
  public init(layout: ChannelLayout) { self.init(layout: layout, above: 0) }

  /// Makes a meter that takes no notice of peaks up to `peak`.
  init(layout: ChannelLayout, above peak: Double) {
    self.peak = peak
    channels = layout.channels
    recent = ContiguousArray(repeating: 0, count: Interpolator.reach * channels)
  }

  /// Hears what comes before the frames that count, at least 11 of it.
  mutating func leadIn(_ samples: borrowing Span<Float>) {
    for index in max(0, samples.count - recent.count)..<samples.count {
      recent.append(samples[index])
    }
    recent.removeFirst(recent.count - Interpolator.reach * channels)
  }

  /// Hears whole frames, all of them finite.
  public mutating func add(_ samples: borrowing Span<Float>) {
    peak = max(peak, Double(samples.highestMagnitude(in: samples.indices)))
    let reach = recent.count
    var joined = recent
    for index in 0..<min(reach, samples.count) { joined.append(samples[index]) }
    measure(joined.span, in: reach..<joined.count)
    if samples.count > reach { measure(samples, in: reach..<samples.count) }
    for index in max(0, samples.count - reach)..<samples.count { recent.append(samples[index]) }
    recent.removeFirst(recent.count - reach)
  }

  /// Hears the silence that follows, in which the curve rings out.
  public mutating func finish() {
    let silence = ContiguousArray<Float>(repeating: 0, count: recent.count)
    add(silence.span)
  }

  private mutating func measure(_ samples: borrowing Span<Float>, in range: Range<Int>) {
    let stretch = Interpolator.stretch * channels
    for start in stride(from: range.lowerBound, to: range.upperBound, by: stretch) {
      let part = start..<min(start + stretch, range.upperBound)
      peak = Interpolator.standard.peak(of: samples, in: part, channels: channels, above: peak)
    }
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

  /// The highest point of the curve from each frame up to the next; 0 where none passes `floor`.
  func peaksByFrame(above floor: Float) -> ContiguousArray<Float> {
    let channels = layout.channels
    let silence = ContiguousArray<Float>(repeating: 0, count: Interpolator.reach * channels)
    let padded = silence + samples + silence
    // A point lies half the filter's width before the newest sample it depends on.
    let delay = (Interpolator.reach + 1) / 2
    return ContiguousArray(
      (0..<frames).map { frame in
        let own = samples.span.highestMagnitude(in: frame * channels..<(frame + 1) * channels)
        let newest = (frame + delay + Interpolator.reach) * channels
        let peak = Interpolator.standard.peak(
          of: padded.span, in: newest..<newest + channels, channels: channels,
          above: max(Double(own), Double(floor)))
        return peak > Double(floor) ? Float(peak) : 0
      })
  }
}

/// Three points between every two samples, by a sinc under a Hann window 12 samples wide.
private struct Interpolator: Sendable {
  static let standard = Interpolator()
  /// Samples before the newest that a point depends on.
  static let reach = 11
  /// Frames that are passed over at once when none of them can reach the highest point so far.
  static let stretch = 64

  /// The weights of the points at ¼, ½ and ¾, newest sample first.
  private let points: ContiguousArray<ContiguousArray<Float>>
  /// No point is further from 0 than its highest sample times this.
  private let overshoot: Double

  private init() {
    points = ContiguousArray((1..<4).map(Self.weights(ofPoint:)))
    overshoot = points.map { $0.reduce(0) { $0 + Double($1.magnitude) } }.reduce(1, max)
  }

  private static func weights(ofPoint point: Int) -> ContiguousArray<Float> {
    ContiguousArray(
      (0...reach).map { tap in
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
    let seen = range.lowerBound - Self.reach * channels..<range.upperBound
    guard Double(samples.highestMagnitude(in: seen)) * overshoot > floor else { return floor }
    return points.reduce(floor) { peak, weights in
      max(peak, Double(highest(weights, of: samples, in: range, channels: channels)))
    }
  }

  /// The highest magnitude of one of the three points.
  private func highest(
    _ weights: ContiguousArray<Float>, of samples: borrowing Span<Float>, in range: Range<Int>,
    channels: Int
  ) -> Float {
    var rows = SIMD16<Float>.zero
    var index = range.lowerBound
    while index + 16 <= range.upperBound {
      var sum = SIMD16<Float>.zero
      for tap in 0...Self.reach {
        sum += weights[tap] * samples.sixteen(at: index - tap * channels)
      }
      rows.replace(with: sum, where: sum .> rows)
      rows.replace(with: -sum, where: -sum .> rows)
      index += 16
    }
    var highest = rows.max()
    for index in index..<range.upperBound {
      var sum = Float(0)
      for tap in 0...Self.reach { sum += weights[tap] * samples[index - tap * channels] }
      highest = max(highest, sum.magnitude)
    }
    return highest
  }
}
