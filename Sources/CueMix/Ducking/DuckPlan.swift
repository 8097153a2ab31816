import CuePlan

/// When a bed gives way, worked out from the timeline before a sample is mixed.
///
/// The bed begins to fall before speech and is down when it begins, stays down across short gaps
/// and comes back slowly, so that nobody hears it pump.
struct DuckPlan: Hashable, Sendable {
  /// The way down ends where the sound begins: 250 ms.
  static let fall = Seconds.milliseconds(250)
  /// The way up begins where the sound ends: 1 s.
  static let rise = Seconds(1)
  /// Gaps shorter than this are held: 2 s.
  static let heldGap = Seconds(2)
  /// Gaps between the numbers of one count that are held: 6 s.
  static let heldCount = Seconds(6)

  /// The frames in which somebody speaks, gaps that are held included.
  let speech: [Range<Int>]
  /// The frames in which anything sounds over the bed, gaps that are held included.
  let foreground: [Range<Int>]
  private let rate: SampleRate

  init(_ timeline: Timeline) {
    rate = timeline.sampleRate
    let cues = timeline.cues.filter { $0.lane != .bed }
    speech = Self.merged(cues.filter { $0.lane == .voice }, at: rate)
    foreground = Self.merged(cues, at: rate)
  }

  /// The gains of a bed of that shape; what counts is the lowest of them.
  func curves(for shape: BedShape) -> [GainCurve] {
    [
      curve(over: speech, gain: shape.underSpeech.linearGain),
      curve(over: foreground, gain: shape.underTones.linearGain),
    ]
  }

  private func curve(over spans: [Range<Int>], gain: Double) -> GainCurve {
    let (fall, rise) = (rate.frames(in: Self.fall), rate.frames(in: Self.rise))
    // A held gap is longer than both ways together, so that they never meet.
    let points = spans.flatMap { span in
      [
        GainCurve.Point(frame: span.lowerBound - fall, gain: 1),
        GainCurve.Point(frame: span.lowerBound, gain: min(gain, 1)),
        GainCurve.Point(frame: span.upperBound, gain: min(gain, 1)),
        GainCurve.Point(frame: span.upperBound + rise, gain: 1),
      ]
    }
    return GainCurve(points: points, shape: .cosine)
  }

  private static func merged(_ cues: [Cue], at rate: SampleRate) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var last: Cue?
    for cue in cues where !cue.range.isEmpty {
      let range = cue.range.lowerBound.index..<cue.range.upperBound.index
      let isCount = cue.isCount && last?.isCount == true
      let held = rate.frames(in: isCount ? heldCount : heldGap)
      if let span = spans.last, range.lowerBound - span.upperBound < held {
        spans[spans.count - 1] = span.lowerBound..<max(span.upperBound, range.upperBound)
      } else {
        spans.append(range)
      }
      last = cue
    }
    return spans
  }
}

extension Cue {
  /// Whether it is one number of a count.
  fileprivate var isCount: Bool { kind == .count || kind == .countdown }
}
