/// The highest point of the curve through the samples, 4 times oversampled (BS.1770-4, annex 2).
///
/// The recommendation lets a meter choose its filter. This one is a sinc 32 samples wide, as
/// outside meters use: one of 12 reads white noise 0.35 dB low.
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

  /// The frames before a stretch on which the curve through it depends.
  static let reach = Interpolator.reach

  /// Hears what comes before the frames that count, at least ``reach`` of it.
  mutating func leadIn(_ samples: borrowing Span<Float>) {
    for index in max(0, samples.count - recent.count)..<samples.count {
      recent.append(samples[index])
    }
    recent.removeFirst(recent.count - Interpolator.reach * channels)
  }

  /// Hears whole frames, all of them finite.
  public mutating func add(_ samples: borrowing Span<Float>) {
    let reach = recent.count
    let highest = samples.highestMagnitude(in: samples.indices)
    peak = max(peak, Double(highest))
    let before = recent.span.highestMagnitude(in: recent.indices)
    if Interpolator.standard.canPass(peak, between: max(highest, before)) {
      var joined = recent
      for index in 0..<min(reach, samples.count) { joined.append(samples[index]) }
      measure(joined.span, in: reach..<joined.count)
      if samples.count > reach { measure(samples, in: reach..<samples.count) }
    }
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
    var peaks = ContiguousArray<Float>(repeating: 0, count: frames)
    for start in stride(from: 0, to: frames, by: Interpolator.stretch) {
      let stretch = start..<min(start + Interpolator.stretch, frames)
      let seen = stretch.lowerBound..<stretch.upperBound + delay + Interpolator.reach
      let highest = padded.span.highestMagnitude(
        in: seen.lowerBound * channels..<seen.upperBound * channels)
      guard Interpolator.standard.canPass(Double(floor), between: highest) else { continue }
      for frame in stretch {
        let own = samples.span.highestMagnitude(in: frame * channels..<(frame + 1) * channels)
        let newest = (frame + delay + Interpolator.reach) * channels
        let peak = Interpolator.standard.peak(
          of: padded.span, in: newest..<newest + channels, channels: channels,
          above: max(Double(own), Double(floor)))
        if peak > Double(floor) { peaks[frame] = Float(peak) }
      }
    }
    return peaks
  }
}
