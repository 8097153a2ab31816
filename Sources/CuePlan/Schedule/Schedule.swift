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
  /// The background under it; nil has none.
  public var bed: BedChoice?

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
