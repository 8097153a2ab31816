public import CuePlan
internal import RoutineFiles

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
      return try AdaptedRoutine(routine).forWeek(routine.week).atLevel(routine.level)
        .excluding(exclusion).atPace(routine.pace).ordered()
    } catch {
      throw .nothingLeft(error)
    }
  }

  /// Plans the session: measures every line and tone it needs and builds the timeline.
  public func plan() async throws(SessionError) -> SessionPlan {
    try await plan(with: Instruments(options))
  }

  func plan(with instruments: Instruments) async throws(SessionError) -> SessionPlan {
    var supply = SoundSupply(
      cast: try instruments.cast(voice, in: language.tag), tones: instruments.tones)
    let timeline = try await timeline(with: &supply)
    try supply.checkComplete()
    return SessionPlan(timeline: timeline, sounds: supply.sounds, routine: path)
  }

  /// Builds the timeline at the length asked for, measuring sounds until none is missing.
  private func timeline(with supply: inout SoundSupply) async throws(SessionError) -> Timeline {
    let fitter = Fitter(pack: language, sampleRate: options.sampleRate, mode: options.fit)
    while true {
      do throws(FitError) {
        var timeline = try fitter.timeline(of: routine, lengths: supply.lengths)
        timeline.changes = changes
        return timeline
      } catch {
        guard case .unmeasured(let missing) = error else { throw .fit(error, in: sources) }
        try await supply.add(missing.sounds)
      }
    }
  }

  /// Lays out a variant of the routine, with a minute of its fill where it has a length to meet.
  func schedule(_ routine: Routine) throws(SessionError) -> Schedule {
    let scheduler = Scheduler(pack: language, fill: routine.length == nil ? nil : 60)
    do throws(ScheduleError) { return try scheduler.schedule(routine) } catch {
      throw .fit(.schedule(error), in: sources)
    }
  }
}
