public import CuePlan
internal import RoutineFiles

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
    try await plan(with: Instruments(options))
  }

  func plan(with instruments: Instruments) async throws(SessionError) -> SessionPlan {
    var supply = SoundSupply(voice: instruments.voice, tones: instruments.tones)
    let timeline = try await timeline(with: &supply)
    return SessionPlan(timeline: timeline, sounds: supply.sounds, routine: path)
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
