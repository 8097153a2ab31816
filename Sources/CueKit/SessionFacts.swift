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
  /// How many of them were made to fit, by what was done.
  public let fittings: [Fitting: Int]
  /// How many of them start after their moment, because something else is heard there.
  public let moved: Int
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
    fittings = timeline.cues.reduce(into: [:]) { fittings, cue in
      if let fitting = cue.fitted { fittings[fitting, default: 0] += 1 }
    }
    moved = timeline.cues.count { $0.moved > 0 }
    dropped = timeline.dropped.count
  }

  /// How many cues were made to fit.
  public var fitted: Int { fittings.values.reduce(0, +) }

  /// The exact length.
  public var length: Seconds { sampleRate.seconds(frames) }

  /// Length, chapters, cues and what was adjusted, for a person.
  public var summary: String {
    var parts = [
      ClockText.clock(length), SessionFacts.number(chapters, of: "chapter"),
      SessionFacts.number(cues, of: "cue"),
    ]
    if fitted > 0 { parts.append("\(fitted) adjusted to fit (\(fittingWords))") }
    if moved > 0 { parts.append("\(moved) moved") }
    if dropped > 0 { parts.append("\(dropped) left out") }
    return parts.joined(separator: ", ")
  }

  private var fittingWords: String {
    [Fitting.short, .faster, .tone].compactMap { fitting in
      fittings[fitting].map { "\($0) \(fitting.words)" }
    }.joined(separator: ", ")
  }

  private static func number(_ count: Int, of thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
