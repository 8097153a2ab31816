/// Something heard: a sound placed on a frame.
public struct Cue: Hashable, Sendable {
  /// The layer it belongs to.
  public var lane: Lane
  /// What it is for.
  public var kind: CueKind
  /// The words as spoken; for a tone or bed, its name.
  public var text: String
  /// The sound that starts on `range.lowerBound`.
  public var sound: CueSound
  /// The frames it sounds in, half-open.
  public var range: Range<FramePosition>
  /// The change of level it is mixed with, in dB.
  public var gain: Decibels
  /// Where between the speakers it is heard.
  public var pan = Pan.centre
  /// The exercise it serves, by id.
  public var exercise: String?
  /// The side it serves.
  public var side: Side?
  /// Where its text stands; nil for the tool's own lines.
  public var source: SourcePlace?
  /// What was done to make it fit; nil when nothing was.
  public var fitted: Fitting?
  /// How it comes, goes and gives way; nil for all but beds.
  public var bed: BedShape?
  /// How many frames after its moment it starts, because something else is heard there; 0 to a
  /// second's.
  public var moved: Int
  /// Why it could not stay in full, as part of a sentence; nil when it could.
  public var reason: String?

  /// Makes a cue.
  public init(
    lane: Lane, kind: CueKind, text: String, sound: CueSound, range: Range<FramePosition>,
    gain: Decibels = .unity, exercise: String? = nil, side: Side? = nil,
    source: SourcePlace? = nil, fitted: Fitting? = nil, bed: BedShape? = nil, moved: Int = 0,
    reason: String? = nil
  ) {
    self.lane = lane
    self.kind = kind
    self.text = text
    self.sound = sound
    self.range = range
    self.gain = gain
    self.exercise = exercise
    self.side = side
    self.source = source
    self.fitted = fitted
    self.bed = bed
    self.moved = moved
    self.reason = reason
  }
}

/// The layers of a track.
public enum Lane: String, Hashable, Sendable, CaseIterable {
  /// Everything spoken.
  case voice
  /// Every earcon.
  case tone
  /// The background.
  case bed
}

/// What a cue is for; the words of the timeline contract.
public enum CueKind: String, Hashable, Sendable, CaseIterable {
  case welcome, safety, title, transition, setup, phase, count, countdown, start, stop, halfway
  case warning
  case switchSides = "switch"
  case release, rest, marker, encourage, close, bed
}

/// What was done to a cue to make it fit its phase, mildest first.
public enum Fitting: String, Hashable, Sendable {
  /// Its short form was used.
  case short
  /// It was spoken up to 1.15 times faster.
  case faster
  /// A tone took its place.
  case tone
}

/// The side of the body.
public enum Side: String, Hashable, Sendable, CaseIterable {
  case left, right

  /// The other one.
  public var opposite: Side { self == .left ? .right : .left }
}
