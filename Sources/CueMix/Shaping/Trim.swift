public import CuePlan

/// What counts as sound, and what is kept around it, when silence is cut off a clip.
public struct Trim: Hashable, Sendable {
  /// The quietest that ever counts, relative to full scale.
  public var floor: Decibels
  /// The quietest that counts beside the clip's own highest sample.
  public var belowPeak: Decibels
  /// What is kept before the first sound.
  public var before: Seconds
  /// What is kept after the last sound.
  public var after: Seconds

  /// Makes a rule for cutting silence off.
  public init(floor: Decibels, belowPeak: Decibels, before: Seconds, after: Seconds) {
    self.floor = floor
    self.belowPeak = belowPeak
    self.before = before
    self.after = after
  }

  /// For speech: soft first and last consonants stay, an engine's padding goes.
  public static let speech = Trim(
    floor: Decibels(-50), belowPeak: Decibels(-45),
    before: .milliseconds(15), after: .milliseconds(60))
}

extension Sound {
  /// The frames that `trim` keeps; nil when the whole sound is silence to it.
  ///
  /// Sound is where the RMS of 5 ms reaches the rule's threshold.
  public func activeRange(_ trim: Trim = .speech) -> Range<Int>? {
    let stretch = max(1, rate.frames(in: .milliseconds(5)))
    let highest = samples.span.highestMagnitude(in: samples.indices)
    let threshold = max(trim.floor.linearGain, Double(highest) * trim.belowPeak.linearGain)
    let starts = stride(from: 0, to: frames, by: stretch).filter { start in
      meanSquare(of: start..<min(start + stretch, frames)) >= threshold * threshold
    }
    guard let first = starts.first, let last = starts.last else { return nil }
    let start = first - rate.frames(in: trim.before)
    let end = last + stretch + rate.frames(in: trim.after)
    return max(start, 0)..<min(end, frames)
  }

  /// The sound without the silence around it; nil when there is nothing else.
  public func trimmed(_ trim: Trim = .speech) -> Sound? {
    activeRange(trim).map(extracting(frames:))
  }

  private func meanSquare(of range: Range<Int>) -> Double {
    let part = samples[range.lowerBound * layout.channels..<range.upperBound * layout.channels]
    return part.reduce(0) { $0 + Double($1) * Double($1) } / Double(part.count)
  }
}
