/// A session as its author wrote it: what is done in which order, and how it is led.
public struct Routine: Hashable, Sendable {
  /// The title, as shown.
  public var title: String
  /// The language of its lines, as a BCP 47 tag.
  public var language: String
  /// The length asked for; nil leaves it to the doses.
  public var length: Seconds?
  /// Where that length stands.
  public var lengthPlace: SourcePlace?
  /// The voice asked for; nil means the default voice.
  public var voice: String?
  /// The background asked for.
  public var bed: BedChoice?
  /// What is said and sounded, and how often.
  public var cues: CuePolicy
  /// Whether somebody helps.
  public var form: SessionForm
  /// The order of the exercises.
  public var order: ExerciseOrder
  /// Position changes take this many hundredths of their usual time; 75 to 200.
  public var movePace: Int
  /// The length of a full breath where a dose counts breaths.
  public var breath: Seconds
  /// How large it may become when it is laid out.
  public var sizeLimit: SessionSize
  /// How briskly it moves.
  public var pace = SessionPace.normal
  /// How much of each exercise is done.
  public var level = SessionLevel.usual
  /// The week of its program, counted from 1.
  public var week = 1
  /// How far beds stay under the voice.
  public var mix = MixStyle.usual
  /// Where in a stereo track words and tones for one side are heard.
  public var placement = StereoPlacement.centre
  /// The peak of a low tone under the whole track, in decibels of full scale; nil for none.
  ///
  /// Too low for most ears and speakers, it keeps wireless headsets from sleeping in the quiet.
  public var keepAlive: Decibels?
  /// What it has to do without.
  public var exclusion = Exclusion()
  /// The session, item by item.
  public var items: [Item]

  /// Makes a routine; what is left out has the tool's defaults.
  public init(
    title: String, language: String = "en", length: Seconds? = nil, voice: String? = nil,
    bed: BedChoice? = nil, cues: CuePolicy = CuePolicy(), form: SessionForm = .selfGuided,
    order: ExerciseOrder = .asListed, movePace: Int = 100, breath: Seconds = 10,
    sizeLimit: SessionSize = .usualLimit, items: [Item], lengthPlace: SourcePlace? = nil
  ) {
    self.title = title
    self.language = language
    self.length = length
    self.lengthPlace = lengthPlace
    self.voice = voice
    self.bed = bed
    self.cues = cues
    self.form = form
    self.order = order
    self.movePace = movePace
    self.breath = breath
    self.sizeLimit = sizeLimit
    self.items = items
  }
}

/// One entry of a session.
public struct Item: Hashable, Sendable {
  /// What it is.
  public var content: Content
  /// How soon it goes when the wanted length is too short: 1 stays to the last, 5 goes first.
  public var priority: Int
  /// Where it stands.
  public var place: SourcePlace?
  /// How a group, a rest or a quiet time changes over the weeks of a program; an exercise has rules
  /// of its own.
  public var progression: [ProgressionRule]
  /// The background under it and all it holds; nil keeps the one around it.
  public var bed: BedChoice?

  /// What an entry can be.
  public indirect enum Content: Hashable, Sendable {
    /// The opening words; nil uses the tool's own.
    case welcome(Phrase?)
    /// The safety line; nil uses the tool's own.
    case safety(Phrase?)
    /// An exercise with its dose already worked in.
    case exercise(Exercise)
    /// A rest of that length, with words of its own if any.
    case rest(Seconds, say: Phrase?)
    /// A quiet time, with bells at given times from its start.
    case silence(Silence)
    /// Something said, with a pause after it.
    case say(Phrase, pause: Seconds)
    /// Breathing that takes what is left of the asked length.
    case fill(Exercise)
    /// A named part of the session.
    case section(title: Phrase, items: [Item])
    /// Items done together several times.
    case group(Group)
    /// Another routine, without its welcome and close.
    case routine(Routine)
    /// The closing words; nil uses the tool's own.
    case close(Phrase?)
  }

  /// Makes an entry of middle priority.
  public init(
    _ content: Content, priority: Int = 3, place: SourcePlace? = nil,
    progression: [ProgressionRule] = [], bed: BedChoice? = nil
  ) {
    self.content = content
    self.priority = priority
    self.place = place
    self.progression = progression
    self.bed = bed
  }
}

/// Items done together several times.
public struct Group: Hashable, Sendable {
  /// How often, and in which way.
  public var form: Form
  /// Rest between rounds; none after the last.
  public var restBetweenRounds: Seconds
  /// Whether each round is done on one side and then, whole, on the other.
  public var mirroring: Mirroring
  /// What one round holds.
  public var items: [Item]

  /// How often the whole group is done: once for a superset, whose items count their own sets.
  public var rounds: Int {
    get { if case .rounds(let count, _) = form { count } else { 1 } }
    set { if case .rounds(_, let bounds) = form { form = .rounds(newValue, within: bounds) } }
  }

  /// How many rounds fitting a session to a length may make; nil allows up to twice as many.
  public var roundBounds: ClosedRange<Int>? {
    if case .rounds(_, let bounds) = form { bounds } else { nil }
  }

  /// How the items of a group take turns.
  public enum Form: Hashable, Sendable {
    /// The whole group, that many times, and as often as the bounds say where a session is fitted to
    /// a length.
    case rounds(Int, within: ClosedRange<Int>? = nil)
    /// One set of each item in turn, until every item has had all of its own sets.
    case superset
  }

  /// How a group treats sides.
  public enum Mirroring: Hashable, Sendable {
    /// Every exercise sees to its own sides.
    case none
    /// The whole group on the first side, then the whole group on the other.
    case wholeGroup(first: Side)
  }

  /// Makes a group.
  public init(
    _ form: Form, restBetweenRounds: Seconds = 0, mirroring: Mirroring = .none, items: [Item]
  ) {
    self.form = form
    self.restBetweenRounds = restBetweenRounds
    self.mirroring = mirroring
    self.items = items
  }
}

/// A quiet time.
public struct Silence: Hashable, Sendable {
  /// How long it lasts.
  public var length: Seconds
  /// What marks that time passes.
  public var bells: Bells
  /// Said before it.
  public var say: Phrase?

  /// What marks that time passes.
  public enum Bells: Hashable, Sendable {
    /// Nothing.
    case none
    /// A bell at the end of each such stretch, but the last.
    case every(Seconds)
    /// A bell at each of these times from the start.
    case at([Seconds])
  }

  /// Makes a quiet time, a bell for every minute unless told otherwise.
  public init(length: Seconds, bells: Bells = .every(60), say: Phrase? = nil) {
    self.length = length
    self.bells = bells
    self.say = say
  }
}

/// Who leads and who helps.
public enum SessionForm: String, Hashable, Sendable, CaseIterable {
  /// One person alone.
  case selfGuided = "self-guided"
  /// A practitioner or partner helps, and is spoken to as well.
  case withPractitioner = "practitioner"
}

/// The order of the exercises.
public enum ExerciseOrder: String, Hashable, Sendable, CaseIterable {
  /// As the author wrote them.
  case asListed = "as-listed"
  /// By position, so that one goes down once and up once.
  case grouped
  /// By position, and exercises done lying on a side all on the one side, and then all on the other.
  case groupedBySide = "grouped-by-side"
}
