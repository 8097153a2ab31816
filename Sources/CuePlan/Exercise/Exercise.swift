/// One movement as the catalogue or a routine describes it: what it asks of the body, how one
/// repetition goes, how much of it is usual, and every line that leads through it.
public struct Exercise: Hashable, Sendable {
  /// The kebab-case id, the same in files, code and previews.
  public var id: String
  /// The name as shown, and as spoken unless `spokenName` says otherwise.
  public var name: Phrase
  /// The name in words that are told apart by ear, such as "Shoulder blade squeeze".
  public var spokenName: Phrase?
  /// The position it begins in.
  public var start: Position
  /// The position it ends in; for a sided exercise, on the last side.
  public var end: Position
  /// How it treats the two sides of the body.
  public var sides: SideModel
  /// The side that comes first, and who says so.
  public var firstSide: Sourced<Side>
  /// Which way `{direction}` points when a side is named.
  public var direction: DirectionRule
  /// The phases of one repetition, in order.
  public var phases: [PhasePlan]
  /// The usual amount.
  public var dose: Dose
  /// How far fitting a session to a length may change the amount.
  public var bounds: DoseBounds
  /// How to get into place.
  public var setup: SetupLines
  /// Said at the change of sides.
  public var switchLine: Phrase?
  /// The time to change sides, after the words.
  public var changeover: Sourced<Seconds>
  /// Said when the work is done.
  public var release: Phrase?
  /// The practitioner's part in the assisted form.
  public var practitioner: PractitionerPart?
  /// Which tones sound in it; nil leaves it to the routine.
  public var tones: CuePolicy.ToneProfile?
  /// Tags of conditions to be careful with, such as `osteoporosis`.
  public var cautions: [String]
  /// What is needed, such as `mat` or `foam-roller`.
  public var equipment: [String]
  /// What may stand in when the exercise is ruled out, by id.
  public var substitute: String?
  /// Other positions it may just as well be done in, begin and end alike.
  public var otherStarts: [Position]
  /// What it does with the body that a session should not do three times running, such as
  /// `forward-curl`.
  public var movements: [String]
  /// How its dose changes over the weeks of a program.
  public var progression: [ProgressionRule]
  /// Where it is defined.
  public var place: SourcePlace?

  /// Makes an exercise; what is left out is unsided, standing, and without words.
  public init(
    id: String, name: Phrase, start: Position = .standing, end: Position? = nil,
    sides: SideModel = .none, firstSide: Sourced<Side> = Sourced(.right, from: .tool),
    direction: DirectionRule = .sameAsSide, phases: [PhasePlan], dose: Dose = Dose(),
    bounds: DoseBounds = DoseBounds(), setup: SetupLines = SetupLines(),
    switchLine: Phrase? = nil, changeover: Sourced<Seconds> = Sourced(5, from: .tool),
    release: Phrase? = nil, practitioner: PractitionerPart? = nil,
    tones: CuePolicy.ToneProfile? = nil, cautions: [String] = [], equipment: [String] = [],
    substitute: String? = nil, place: SourcePlace? = nil, otherStarts: [Position] = [],
    movements: [String] = [], progression: [ProgressionRule] = [], spokenName: Phrase? = nil
  ) {
    self.id = id
    self.name = name
    self.spokenName = spokenName
    self.start = start
    self.end = end ?? start
    self.sides = sides
    self.firstSide = firstSide
    self.direction = direction
    self.phases = phases
    self.dose = dose
    self.bounds = bounds
    self.setup = setup
    self.switchLine = switchLine
    self.changeover = changeover
    self.release = release
    self.practitioner = practitioner
    self.tones = tones
    self.cautions = cautions
    self.equipment = equipment
    self.substitute = substitute
    self.otherStarts = otherStarts
    self.movements = movements
    self.progression = progression
    self.place = place
  }
}

/// How to get into place: in full the first time, in a few words after that.
public struct SetupLines: Hashable, Sendable {
  /// The full instruction.
  public var long: Phrase?
  /// The reminder.
  public var short: Phrase?

  /// Makes the pair.
  public init(long: Phrase? = nil, short: Phrase? = nil) {
    self.long = long
    self.short = short
  }
}

/// What a practitioner does in the assisted form.
public struct PractitionerPart: Hashable, Sendable {
  /// The kind of help, such as `move`, `anchor` or `verbal`.
  public var role: String
  /// What is said to the practitioner, before the client's line.
  public var line: Phrase

  /// Makes a part.
  public init(role: String, line: Phrase) {
    self.role = role
    self.line = line
  }
}

/// How an exercise treats the two sides of the body.
public enum SideModel: String, Hashable, Sendable, CaseIterable {
  /// Both at once, or neither.
  case none
  /// All repetitions on one side, then all on the other.
  case perSideBlock = "per-side-block"
  /// Each repetition goes to one side and then the other.
  case alternating = "alternating"
  /// One repetition on each side, round after round.
  case perSideRounds = "per-side-rounds"
}

/// Which way `{direction}` points when a side is named.
public enum DirectionRule: String, Hashable, Sendable, CaseIterable {
  /// Leaning right goes right.
  case sameAsSide = "same"
  /// Lying on the right means turning left.
  case oppositeToSide = "opposite"

  /// The direction of movement for a named side.
  public func direction(for side: Side) -> Side {
    self == .sameAsSide ? side : side.opposite
  }
}
