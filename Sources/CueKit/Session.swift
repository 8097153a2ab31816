public import CuePlan
public import RoutineFiles
internal import Voices

/// A routine on its way to a track: read it, plan it, then preview or render the plan.
public struct Session: Sendable {
  /// The routine.
  public let routine: Routine
  /// What its reader warned of.
  public let warnings: [Diagnostic]

  private let language: LanguagePack
  private let options: SessionOptions

  /// Reads the routine file at `path`.
  ///
  /// Exercises that the routine does not define itself are looked for beside the file, then in
  /// the tool's own catalogue. Throws every problem of the file at once.
  public init(
    contentsOf path: String, options: SessionOptions = SessionOptions()
  ) throws(SessionError) {
    do throws(RoutineFileError) {
      let file = try RoutineReader().read(path: path)
      self.init(file, options: options)
    } catch {
      throw .routine(error)
    }
  }

  private init(_ file: RoutineFile, options: SessionOptions) {
    routine = Session.adapted(file.routine, to: options)
    warnings = file.warnings
    language = file.language
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
      voice: try voice(), tones: ToneRack(folder: options.tones, rate: options.sampleRate))
    var timeline = try await timeline(fill: nil, with: &supply)
    if let asked = routine.length {
      timeline = try await self.timeline(of: asked, natural: timeline, with: &supply)
    }
    return SessionPlan(timeline: timeline, sounds: supply.sounds)
  }

  private func voice() throws(SessionError) -> Voice {
    do throws(VoiceError) {
      return try Voice(named: routine.voice)
    } catch {
      throw .voice(error)
    }
  }

  /// Builds the timeline, measuring what it asks for until nothing is missing.
  private func timeline(
    fill: Seconds?, with supply: inout SoundSupply
  ) async throws(SessionError) -> Timeline {
    let schedule = Scheduler(pack: language, fill: fill).schedule(routine)
    while true {
      let builder = TimelineBuilder(sampleRate: options.sampleRate, lengths: supply.lengths)
      do throws(UnmeasuredSounds) {
        return try builder.build(schedule)
      } catch {
        try await supply.add(error.sounds)
      }
    }
  }
}
