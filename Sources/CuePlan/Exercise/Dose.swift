/// How much of an exercise: sets of repetitions, per side where it has sides.
public struct Dose: Hashable, Sendable {
  /// How often the whole is done.
  public var sets: Sourced<Int>
  /// How much one set holds.
  public var amount: Sourced<Amount>
  /// The length of every hold phase; nil keeps what the phases say.
  public var hold: Sourced<Seconds>?
  /// Rest between repetitions.
  public var restBetweenReps: Sourced<Seconds>?
  /// Rest between sets.
  public var restBetweenSets: Sourced<Seconds>?
  /// Lengths for the phases of one repetition, in order; nil keeps what the phases say.
  public var tempo: [PhaseLength]?
  /// A different amount for one side, only when an author asks for it.
  public var perSide: [Side: Amount]

  /// How much one set holds, on each side.
  public enum Amount: Hashable, Sendable {
    /// A number of repetitions.
    case reps(Int)
    /// A length of work; whole repetitions fill it exactly.
    case time(Seconds)
    /// A number of breaths.
    case breaths(Int)
  }

  /// Makes a dose: one set of one repetition unless told otherwise.
  public init(
    sets: Sourced<Int> = Sourced(1, from: .tool),
    amount: Sourced<Amount> = Sourced(.reps(1), from: .tool), hold: Sourced<Seconds>? = nil,
    restBetweenReps: Sourced<Seconds>? = nil, restBetweenSets: Sourced<Seconds>? = nil,
    tempo: [PhaseLength]? = nil, perSide: [Side: Amount] = [:]
  ) {
    self.sets = sets
    self.amount = amount
    self.hold = hold
    self.restBetweenReps = restBetweenReps
    self.restBetweenSets = restBetweenSets
    self.tempo = tempo
    self.perSide = perSide
  }
}

/// How far fitting may change a dose; both ends are in.
public struct DoseBounds: Hashable, Sendable {
  /// Repetitions in a set, on each side.
  public var reps: Sourced<ClosedRange<Int>>?
  /// The length of a hold phase.
  public var hold: Sourced<ClosedRange<Seconds>>?

  /// Makes bounds; what is nil is not changed.
  public init(
    reps: Sourced<ClosedRange<Int>>? = nil, hold: Sourced<ClosedRange<Seconds>>? = nil
  ) {
    self.reps = reps
    self.hold = hold
  }
}

/// One phase of a repetition, as planned.
public struct PhasePlan: Hashable, Sendable {
  /// Its name, such as `open`.
  public var name: String
  /// Work, hold or rest.
  public var kind: PhaseKind
  /// How long it takes.
  public var length: Sourced<PhaseLength>
  /// How one breathes.
  public var breath: Breath?
  /// Said as it begins.
  public var cue: Phrase?
  /// For an alternating exercise: which of the two sides this phase belongs to.
  public var turn: SideTurn?
  /// The tone that marks its start in place of or beside the words.
  public var tone: ToneName?

  /// Makes a phase.
  public init(
    name: String, kind: PhaseKind = .work, length: Sourced<PhaseLength>, breath: Breath? = nil,
    cue: Phrase? = nil, turn: SideTurn? = nil, tone: ToneName? = nil
  ) {
    self.name = name
    self.kind = kind
    self.length = length
    self.breath = breath
    self.cue = cue
    self.turn = turn
    self.tone = tone
  }
}

/// Which side a phase of an alternating repetition belongs to.
public enum SideTurn: String, Hashable, Sendable, CaseIterable {
  /// The side that comes first.
  case first
  /// The other one.
  case second
}

/// How long a phase takes.
public enum PhaseLength: Hashable, Sendable {
  /// A length of time; zero leaves the phase out.
  case seconds(Seconds)
  /// Full breaths, at the routine's breathing pace.
  case breaths(Seconds)
  /// A share of one full breath.
  case fraction(Seconds)
}
