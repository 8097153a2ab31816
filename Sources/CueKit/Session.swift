public import CuePlan
internal import RoutineFiles
internal import Voices

/// A routine on its way to a track: read it, plan it, then preview or render the plan.
public struct Session: Sendable {
  /// The routine.
  public let routine: Routine
  /// What its author may not mean as it is written.
  public let warnings: Warnings
  /// The path of the routine's file.
  public let path: String

  let language: LanguagePack
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
    try VoiceChoice.check(reading, options: options)
    routine = Session.adapted(reading.routine, to: options)
    warnings = Warnings(reading.warnings, in: reading.sources)
    language = reading.language
    sources = reading.sources
    self.path = path
    self.options = options
  }

  private static func adapted(_ routine: Routine, to options: SessionOptions) -> Routine {
    var routine = routine
    routine.length = options.length ?? routine.length
    routine.voice = options.voice ?? routine.voice
    routine.form = options.form ?? routine.form
    return routine
  }

  /// Plans the session: measures every line and tone it needs and builds the timeline.
  public func plan() async throws(SessionError) -> SessionPlan {
    var supply = SoundSupply(
      voice: try voice(), tones: try ToneRack(folder: options.tones, rate: options.sampleRate))
    let timeline = try await timeline(with: &supply)
    return SessionPlan(timeline: timeline, sounds: supply.sounds, routine: path)
  }

  /// Builds the timeline at the length asked for, measuring sounds until none is missing.
  private func timeline(with supply: inout SoundSupply) async throws(SessionError) -> Timeline {
    let fitter = Fitter(pack: language, sampleRate: options.sampleRate, mode: options.fit)
    while true {
      do throws(FitError) {
        return try fitter.timeline(of: routine, lengths: supply.lengths)
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

  private func voice() throws(SessionError) -> Voice {
    let standard = StandardVoice(language: language.tag)
    do throws(VoicePackError) { return try standard.voice() } catch { throw .voicePack(error) }
  }
}
