/// A routine laid out as slots, one after the other; times are exact, speech is not yet measured.
public struct Schedule: Hashable, Sendable {
  /// The routine's title.
  public var title: String
  /// The language of its lines.
  public var language: String
  /// The slots in order.
  public var slots: [Slot]

  /// Makes a schedule.
  public init(title: String, language: String, slots: [Slot] = []) {
    self.title = title
    self.language = language
    self.slots = slots
  }
}

/// One timed stretch of a schedule: what will be a phase of the timeline.
public struct Slot: Hashable, Sendable {
  /// What kind of stretch it is.
  public var kind: PhaseKind
  /// Its name, such as `open`.
  public var name: String
  /// The exercise it belongs to, by id.
  public var exercise: String?
  /// The side it is done on.
  public var side: Side?
  /// The set, counted from 1.
  public var set: Int?
  /// The repetition, counted from 1 on each side.
  public var rep: Int?
  /// How one breathes.
  public var breath: Breath?
  /// How long it takes.
  public var length: SlotLength
  /// What is heard in it.
  public var cues: [PlannedCue]
  /// What a new chapter that begins here is called; nil stays in the chapter before.
  public var chapter: ChapterMark?

  /// A border between chapters.
  public enum ChapterMark: Hashable, Sendable {
    /// A chapter begins.
    case opens(title: String, exercise: String?)
    /// The chapter before is over and none begins.
    case closes
  }

  /// Makes a slot.
  public init(
    _ kind: PhaseKind, name: String, exercise: String? = nil, side: Side? = nil, set: Int? = nil,
    rep: Int? = nil, breath: Breath? = nil, length: SlotLength, cues: [PlannedCue] = [],
    chapter: ChapterMark? = nil
  ) {
    self.kind = kind
    self.name = name
    self.exercise = exercise
    self.side = side
    self.set = set
    self.rep = rep
    self.breath = breath
    self.length = length
    self.cues = cues
    self.chapter = chapter
  }
}

/// How long a slot takes.
public enum SlotLength: Hashable, Sendable {
  /// Exactly that long; what does not fit gives way.
  case exact(Seconds)
  /// As long as what is heard in it, and then `after`; at least `atLeast` in all.
  case asHeard(after: Seconds, atLeast: Seconds = 0)
}

/// A cue as the scheduler wants it, before anybody knows how long its words take.
public struct PlannedCue: Hashable, Sendable {
  /// What it is for.
  public var kind: CueKind
  /// What may be heard, best first; what follows takes less time.
  public var choices: [CueSound]
  /// When it is heard.
  public var placement: Placement
  /// Where its text stands.
  public var source: SourcePlace?

  /// When a cue is heard within its slot.
  public enum Placement: Hashable, Sendable {
    /// After what comes before it in the slot, with that much quiet between.
    case inTurn(gap: Seconds)
    /// At a time from the slot's start, to the frame.
    case at(Seconds)
    /// At a time before the slot's end, to the frame.
    case beforeEnd(Seconds)
  }

  /// Makes a planned cue.
  public init(
    _ kind: CueKind, _ choices: [CueSound], placement: Placement = .inTurn(gap: Quiet.usual),
    source: SourcePlace? = nil
  ) {
    self.kind = kind
    self.choices = choices
    self.placement = placement
    self.source = source
  }

  /// A tone at a time from the slot's start, to the frame.
  public static func tone(_ name: ToneName, _ kind: CueKind, at time: Seconds = 0) -> PlannedCue {
    PlannedCue(kind, [.tone(name)], placement: .at(time))
  }
}

/// How much quiet cues keep between them.
public enum Quiet {
  /// Between words and whatever is next to them: 0.2 s.
  public static let usual = Seconds.milliseconds(200)
  /// Between two sentences that belong together: 0.6 s.
  public static let betweenSentences = Seconds.milliseconds(600)
  /// Between two tones: 0.1 s, so that they stay two.
  public static let betweenTones = Seconds.milliseconds(100)
  /// The longest a cue may start after its moment: 1 s.
  public static let latestShift = Seconds(1)
}
