/// A whole session in frames: the single source of what is previewed and what is heard.
public struct Timeline: Hashable, Sendable {
  /// The routine's title.
  public var title: String
  /// The language of its lines, as a BCP 47 tag.
  public var language: String
  /// Frames in a second.
  public var sampleRate: SampleRate
  /// The length of the track in frames.
  public var frames: Int
  /// Named ranges for players, in order.
  public var chapters: [Chapter]
  /// The phases; they tile the session without hole or overlap.
  public var phases: [TimelinePhase]
  /// Everything heard, in order of its start.
  public var cues: [Cue]
  /// Cues that found no place, each with its reason.
  public var dropped: [DroppedCue]
  /// How the asked length was met; nil when none was asked.
  public var fit: FitReport?
  /// What was changed of the routine as it is written before any fitting, a sentence each: its
  /// order, its week, what was ruled out.
  public var changes: [String]

  /// Makes a timeline.
  public init(
    title: String, language: String, sampleRate: SampleRate, frames: Int,
    chapters: [Chapter] = [], phases: [TimelinePhase] = [], cues: [Cue] = [],
    dropped: [DroppedCue] = [], fit: FitReport? = nil, changes: [String] = []
  ) {
    self.title = title
    self.language = language
    self.sampleRate = sampleRate
    self.frames = frames
    self.chapters = chapters
    self.phases = phases
    self.cues = cues
    self.dropped = dropped
    self.fit = fit
    self.changes = changes
  }
}

/// A named range of a track, for players to jump to.
public struct Chapter: Hashable, Sendable {
  /// What a player shows.
  public var title: String
  /// The exercise it holds, by id; nil for a chapter that is none.
  public var exercise: String?
  /// Its frames, half-open.
  public var range: Range<FramePosition>

  /// Makes a chapter.
  public init(title: String, exercise: String?, range: Range<FramePosition>) {
    self.title = title
    self.exercise = exercise
    self.range = range
  }
}

/// One timed stretch of the session, in frames.
public struct TimelinePhase: Hashable, Sendable {
  /// What kind of stretch it is.
  public var kind: PhaseKind
  /// Its name, such as `cat`.
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
  /// Its frames, half-open.
  public var range: Range<FramePosition>

  /// Makes a phase.
  public init(
    kind: PhaseKind, name: String, exercise: String? = nil, side: Side? = nil, set: Int? = nil,
    rep: Int? = nil, breath: Breath? = nil, range: Range<FramePosition>
  ) {
    self.kind = kind
    self.name = name
    self.exercise = exercise
    self.side = side
    self.set = set
    self.rep = rep
    self.breath = breath
    self.range = range
  }
}

/// The kinds of phase; the words of the timeline contract.
public enum PhaseKind: String, Hashable, Sendable, CaseIterable {
  case welcome, safety, settle, transition, setup, prepare, work, hold, rest
  case switchSides = "switch"
  case release, silence, fill, close

  /// Whether the phase is part of the dose, which no cue may shorten or lengthen.
  public var isDose: Bool { self == .work || self == .hold }
}

/// How one breathes during a phase.
public enum Breath: String, Hashable, Sendable, CaseIterable {
  case inward = "in"
  case outward = "out"
  case held = "hold"
  case free
}

/// A cue that was planned and found no place.
public struct DroppedCue: Hashable, Sendable {
  /// What it was for.
  public var kind: CueKind
  /// What it would have said, or its tone.
  public var text: String
  /// Where it would have started.
  public var at: FramePosition
  /// Why it has no place, in a sentence.
  public var reason: String

  /// Makes a report of a dropped cue.
  public init(kind: CueKind, text: String, at: FramePosition, reason: String) {
    self.kind = kind
    self.text = text
    self.at = at
    self.reason = reason
  }
}

/// How a session was made to last as long as was asked.
public struct FitReport: Hashable, Sendable {
  /// The length asked for.
  public var asked: Seconds
  /// The length the routine would have had.
  public var natural: Seconds
  /// What was changed, a sentence each.
  public var changes: [String]

  /// Makes a report.
  public init(asked: Seconds, natural: Seconds, changes: [String]) {
    self.asked = asked
    self.natural = natural
    self.changes = changes
  }
}
