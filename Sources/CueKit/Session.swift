public import CuePlan
internal import RoutineFiles
public import Voices

/// A routine on its way to a track: read it, plan it, then preview or render the plan.
public struct Session: Sendable {
  /// The routine as it is done: in its week, at its pace, without what it has to do without.
  public let routine: Routine
  /// What is done otherwise than its author wrote, a sentence each.
  public let changes: [String]
  /// What its author may not mean as it is written.
  public let warnings: Warnings
  /// The path of the routine's file.
  public let path: String

  let language: LanguagePack
  private let voice: VoiceChoice
  private let options: SessionOptions
  private let beds: BedShelf
  private let sources: [SourceText]

  /// Reads the routine file at `path`.
  ///
  /// Exercises that the routine does not define itself are looked for beside the file, then in
  /// the tool's own catalogue. Throws every problem of the file at once.
  public init(
    contentsOf path: String, options: SessionOptions = SessionOptions()
  ) throws(SessionError) {
    let reading: RoutineReading
    do throws(RoutineFileError) { reading = try RoutineReader().read(path: path) } catch {
      throw .routine(error)
    }
    voice = try VoiceChoice(for: reading, options: options)
    let adapted = try Session.adapted(reading, to: options)
    (routine, changes) = (adapted.routine, adapted.changes)
    beds = BedShelf(options.bed)
    try beds.check(routine, wish: options.bed, sources: reading.sources)
    warnings = Warnings(reading.warnings, in: reading.sources)
    language = reading.language
    sources = reading.sources
    self.path = path
    self.options = options
  }

  private static func adapted(
    _ reading: RoutineReading, to options: SessionOptions
  ) throws(SessionError) -> AdaptedRoutine {
    let routine = options.applied(to: reading.routine)
    var exclusion = routine.exclusion
    exclusion.catalogue.merge(reading.standIns) { own, _ in own }
    do throws(NothingLeft) {
      return try AdaptedRoutine(routine).adaptingNested()
        .forWeek(routine.week).atLevel(routine.level).excluding(exclusion)
        .atPace(routine.pace).ordered()
    } catch {
      throw .nothingLeft(error)
    }
  }

  /// Plans the session: measures every line and tone it needs and builds the timeline.
  ///
  /// After every line `progress` is told how far the speaking is, from any thread.
  public func plan(
    progress: (@Sendable (SpeechProgress) -> Void)? = nil
  ) async throws(SessionError) -> SessionPlan {
    try await plan(with: Instruments(options), progress: progress)
  }

  func plan(
    with instruments: Instruments, progress: (@Sendable (SpeechProgress) -> Void)? = nil
  ) async throws(SessionError) -> SessionPlan {
    var cast = try instruments.cast(voice, in: language.tag)
    cast.progress = progress
    do throws(SessionError) {
      return try await plan(
        with: SoundSupply(
          cast: cast, tones: instruments.tones,
          forgiven: instruments.forgiven(voice, in: language.tag)))
    } catch {
      let own = try instruments.cast(voice, in: language.tag, insteadOf: error)
      guard var own, case .voice(let failure) = error else { throw withScript(error) }
      own.progress = progress
      return try await plan(
        with: SoundSupply(cast: own, tones: instruments.tones, forgiven: [.installTheEngine]),
        notes: [failure.inVoiceOfTheTool])
    }
  }

  /// The failure, with a script of the lines that it would take to have recorded.
  private func withScript(_ error: SessionError) -> SessionError {
    guard case .voice(let failure) = error,
      [.recordTheLines, .installTheEngine].contains(failure.remedy)
    else { return error }
    let rooms = try? PaperRehearsal(self).rooms(of: routine)
    return .unrecorded(
      failure, RecordingScript(of: failure.unspoken.map(\.line), rooms: rooms ?? [:]))
  }

  private func plan(
    with supply: SoundSupply, notes: [String] = []
  ) async throws(SessionError) -> SessionPlan {
    var supply = supply
    var notes = notes
    var timeline = try await timeline(with: &supply)
    try supply.checkComplete()
    if !supply.unspoken.isEmpty { notes.append(VoiceError(unspoken: supply.unspoken).inTones) }
    let sounds = Set(timeline.cues.map(\.sound))
    notes += OtherVoice.notes(of: supply.others.filter { sounds.contains(.speech($0.line)) })
    timeline.changes = changes + notes
    return SessionPlan(
      timeline: heard(timeline), sounds: supply.sounds, beds: beds, routine: path, notes: notes)
  }

  /// The timeline with everything in its place, as long as it is listened to.
  private func heard(_ timeline: Timeline) -> Timeline {
    let placed = timeline.placed(routine.placement)
    return options.listening == .skim ? placed.skimmed() : placed
  }

  /// Builds the timeline at the length asked for, measuring sounds until none is missing.
  private func timeline(with supply: inout SoundSupply) async throws(SessionError) -> Timeline {
    let fitter = Fitter(pack: language, sampleRate: options.sampleRate, mode: options.fit)
    while true {
      do throws(FitError) {
        return try fitter.timeline(of: routine, lengths: supply.lengths)
      } catch {
        guard case .unmeasured(let missing) = error else {
          // Without their sound nobody knows how long it would be.
          try supply.checkComplete()
          throw .fit(error, in: sources)
        }
        try await supply.add(missing.sounds)
      }
    }
  }

  /// Lays out a variant of the routine with all that can be heard in it: a minute of its fill where
  /// it has a length to meet, and what is said where it was shortened.
  func schedule(_ routine: Routine) throws(SessionError) -> Schedule {
    let scheduler = Scheduler(
      pack: language, fill: routine.length == nil ? nil : 60, extent: .shortened)
    do throws(ScheduleError) { return try scheduler.schedule(routine) } catch {
      throw .fit(.schedule(error), in: sources)
    }
  }
}
