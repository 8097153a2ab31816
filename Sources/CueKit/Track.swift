public import CuePlan

/// A finished file, and what was done to make it.
public struct Track: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// What is heard in it.
  public let timeline: Timeline
  /// The one change of level the whole mix got so that it stays under the ceiling.
  public let masterGain: Decibels

  /// A few lines for a person: length, chapters, cues, what was adjusted.
  public var summary: String {
    let length = ClockText.clock(timeline.sampleRate.seconds(timeline.frames))
    let adjusted = timeline.cues.count { $0.fitted != nil }
    var parts = [
      "\(path): \(length)", "\(timeline.chapters.count) chapters", "\(timeline.cues.count) cues",
    ]
    if adjusted > 0 { parts.append("\(adjusted) adjusted to fit") }
    if !timeline.dropped.isEmpty { parts.append("\(timeline.dropped.count) left out") }
    return parts.joined(separator: ", ")
  }
}
