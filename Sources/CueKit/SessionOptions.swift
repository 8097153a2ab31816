public import CuePlan
public import RoutineFiles

/// How a session is made, where the routine leaves it open.
public struct SessionOptions: Hashable, Sendable {
  /// The length asked for in place of the routine's own.
  public var length: Seconds?
  /// The voice asked for in place of the routine's own: its name, or a folder of recordings.
  public var voice: String?
  /// What a person has chosen for every session; a routine cannot choose an engine.
  public var voices: VoiceSettings
  /// What becomes of lines that the voice does not have; nil decides by what they are missing for.
  ///
  /// A line that recordings lack fails, and so does an engine that somebody chose, unless their
  /// settings say otherwise; tones stand for the words where the tool's own engine is not installed.
  public var missing: MissingLines?
  /// A folder of sounds, each named like the tone it replaces; nil uses the tool's own.
  public var tones: String?
  /// The background asked for in place of the routine's own.
  public var bed: BedWish?
  /// The level of beds relative to the voice; nil keeps what the routine says.
  public var bedLevel: Decibels?
  /// How far beds stay under the voice; nil keeps what the routine says.
  public var mix: MixStyle?
  /// The peak of a tone that keeps headsets awake; nil keeps what the routine says.
  public var keepAlive: Decibels?
  /// Where words and tones for one side are heard; nil keeps what the routine says.
  public var placement: StereoPlacement?
  /// Whether somebody helps; nil keeps what the routine says.
  public var form: SessionForm?
  /// The week of a program; nil keeps what the routine says.
  public var week: Int?
  /// How briskly it moves; nil keeps what the routine says.
  public var pace: SessionPace?
  /// How much of each exercise is done; nil keeps what the routine says.
  public var level: SessionLevel?
  /// The order of the exercises; nil keeps what the routine says.
  public var order: ExerciseOrder?
  /// Cautions whose exercises are left out or replaced, beside the routine's own.
  public var excluded: Set<String>
  /// Equipment that is not at hand, beside what the routine does without.
  public var missingEquipment: Set<String>
  /// What may be done about a length that is too short for the routine.
  public var fit: FitMode
  /// Frames in a second.
  public var sampleRate: SampleRate
  /// Whether the session is made to be done or to be checked.
  public var listening: Listening

  /// What a track is for.
  public enum Listening: Hashable, Sendable {
    /// To follow: every moment lasts as long as it shall.
    case whole
    /// To check what is said: see ``Timeline/skimmed()``.
    case skim
  }

  /// Makes options; what is left out keeps what the routine says.
  public init(
    length: Seconds? = nil, voice: String? = nil, voices: VoiceSettings = VoiceSettings(),
    missing: MissingLines? = nil, tones: String? = nil, bed: BedWish? = nil,
    bedLevel: Decibels? = nil, mix: MixStyle? = nil, keepAlive: Decibels? = nil,
    placement: StereoPlacement? = nil,
    form: SessionForm? = nil, week: Int? = nil, pace: SessionPace? = nil,
    level: SessionLevel? = nil, order: ExerciseOrder? = nil, excluded: Set<String> = [],
    missingEquipment: Set<String> = [],
    fit: FitMode = .strict, sampleRate: SampleRate = .standard, listening: Listening = .whole
  ) {
    self.length = length
    self.voice = voice
    self.voices = voices
    self.missing = missing
    self.tones = tones
    self.bed = bed
    self.bedLevel = bedLevel
    self.mix = mix
    self.keepAlive = keepAlive
    self.placement = placement
    self.form = form
    self.week = week
    self.pace = pace
    self.level = level
    self.order = order
    self.excluded = excluded
    self.missingEquipment = missingEquipment
    self.fit = fit
    self.sampleRate = sampleRate
    self.listening = listening
  }
}

extension SessionOptions {
  /// The routine with what was asked for in place of its own choices.
  func applied(to routine: Routine) -> Routine {
    var routine = routine
    if let length {
      routine.length = length
      routine.lengthPlace = nil
    }
    if let bed { routine = routine.over(bed) }
    if let bedLevel { routine = routine.withBeds(at: bedLevel) }
    routine.mix = mix ?? routine.mix
    routine.keepAlive = keepAlive ?? routine.keepAlive
    routine.placement = placement ?? routine.placement
    routine.voice = voice ?? routine.voice
    routine.form = form ?? routine.form
    routine.week = week ?? routine.week
    routine.pace = pace ?? routine.pace
    routine.level = level ?? routine.level
    routine.order = order ?? routine.order
    routine.exclusion.cautions.formUnion(excluded)
    routine.exclusion.equipment.formUnion(missingEquipment)
    return routine
  }
}
