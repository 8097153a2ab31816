public import CuePlan

/// What there is to say of a session in a line: small enough to keep for thousands of them.
public struct SessionFacts: Hashable, Sendable {
  /// The routine's title.
  public let title: String
  /// The language of its lines, as a BCP 47 tag.
  public let language: String
  /// Frames in a second.
  public let sampleRate: SampleRate
  /// The length in frames.
  public let frames: Int
  /// How many chapters it has.
  public let chapters: Int
  /// How many cues are heard.
  public let cues: Int
  /// How many of them were made to fit.
  public let fitted: Int
  /// How many cues found no place.
  public let dropped: Int

  /// Counts what is in a timeline.
  public init(_ timeline: Timeline) {
    title = timeline.title
    language = timeline.language
    sampleRate = timeline.sampleRate
    frames = timeline.frames
    chapters = timeline.chapters.count
    cues = timeline.cues.count
    fitted = timeline.cues.count { $0.fitted != nil }
    dropped = timeline.dropped.count
  }

  /// The exact length.
  public var length: Seconds { sampleRate.seconds(frames) }

  /// Length, chapters, cues and what was adjusted, for a person.
  public var summary: String {
    var parts = [
      ClockText.clock(length), SessionFacts.number(chapters, of: "chapter"),
      SessionFacts.number(cues, of: "cue"),
    ]
    if fitted > 0 { parts.append("\(fitted) adjusted to fit") }
    if dropped > 0 { parts.append("\(dropped) left out") }
    return parts.joined(separator: ", ")
  }

  private static func number(_ count: Int, of thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
