public import CuePlan
public import RoutineFiles
internal import Voices

/// A routine on its way to a track: read it, plan it, then preview or render the plan.
public struct Session: Sendable {
  /// The routine.
  public let routine: Routine
  /// What its reader warned of, as a terminal shows it; nil when there was nothing.
  public let warnings: String?

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
      let reading = try RoutineReader().read(path: path)
      routine = Session.adapted(reading.routine, to: options)
      warnings =
        reading.warnings.isEmpty
        ? nil : DiagnosticText(sources: reading.sources).text(of: reading.warnings)
      language = reading.language
      self.options = options
    } catch {
      throw .routine(error)
    }
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
    let timeline = try await timeline(with: &supply)
    return SessionPlan(timeline: timeline, sounds: supply.sounds)
  }

  /// Builds the timeline; a length that was asked for is met by what fills the rest of it.
  private func timeline(with supply: inout SoundSupply) async throws(SessionError) -> Timeline {
    let timeline = try await self.timeline(fill: nil, with: &supply)
    guard let asked = routine.length else { return timeline }
    let natural = options.sampleRate.seconds(timeline.frames)
    guard natural < asked else {
      if natural == asked { return timeline }
      throw .tooLong(asked: asked, natural: natural)
    }
    var filled = try await self.timeline(fill: asked - natural, with: &supply)
    let end = options.sampleRate.frame(at: asked)
    guard filled.frames == end.index else { throw .tooShort(asked: asked, natural: natural) }
    filled.fit = FitReport(asked: asked, natural: natural, changes: [])
    return filled
  }

  private func schedule(fill: Seconds?) throws(SessionError) -> Schedule {
    do throws(ScheduleError) {
      return try Scheduler(pack: language, fill: fill).schedule(routine)
    } catch {
      throw .schedule(error)
    }
  }

  private func voice() throws(SessionError) -> Voice {
    let name = routine.voice ?? Session.voices[0]
    guard Session.voices.contains(name) else {
      throw .unknownVoice(name, known: Session.voices)
    }
    do throws(VoicePackError) { return try Voice.standard() } catch { throw .voicePack(error) }
  }

  /// The voices that come with the tool; the first is the default, by its two names.
  private static let voices = ["default", "rms"]

  /// Builds the timeline, measuring what it asks for until nothing is missing.
  private func timeline(
    fill: Seconds?, with supply: inout SoundSupply
  ) async throws(SessionError) -> Timeline {
    let schedule = try schedule(fill: fill)
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
