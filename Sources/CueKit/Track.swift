public import CuePlan

/// A finished file, and what was done to make it.
public struct Track: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// What is heard in it.
  public let timeline: Timeline
  /// The one change of level the whole mix got so that it stays under the ceiling.
  public let masterGain: Decibels

  /// A line for a person: length, chapters, cues, what was adjusted.
  public var summary: String {
    let length = ClockText.clock(timeline.sampleRate.seconds(timeline.frames))
    let adjusted = timeline.cues.count { $0.fitted != nil }
    var parts = [
      "\(path): \(length)", Track.number(timeline.chapters.count, of: "chapter"),
      Track.number(timeline.cues.count, of: "cue"),
    ]
    if adjusted > 0 { parts.append("\(adjusted) adjusted to fit") }
    if !timeline.dropped.isEmpty { parts.append("\(timeline.dropped.count) left out") }
    return parts.joined(separator: ", ")
  }

  static func number(_ count: Int, of thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
