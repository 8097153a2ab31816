import CuePlan

/// A routine that was made up, its schedule, and the timeline built from it in a small world.
struct RandomSession: Sendable {
  let seed: UInt64
  let routine: Routine
  let lopsided: Set<String>
  let schedule: Schedule
  private(set) var timeline: Timeline

  /// A frame is a hundredth of a second.
  static let rate = SampleRate(100)

  init(seed: UInt64) throws {
    var maker = RoutineMaker(seed: seed)
    try self.init(maker.routine(), lopsided: maker.lopsided, seed: seed)
  }

  /// The session of `seed` in another week, at another level and pace, and in order; every routine
  /// in it in its own way.
  init(adapting seed: UInt64) throws {
    var maker = RoutineMaker(seed: seed)
    let routine = maker.adaptable()
    let adapted = try AdaptedRoutine(routine).adaptingNested()
      .forWeek(routine.week).atLevel(routine.level).excluding(routine.exclusion)
      .atPace(routine.pace).ordered()
    try self.init(adapted.routine, lopsided: maker.lopsided, seed: seed)
  }

  private init(_ routine: Routine, lopsided: Set<String>, seed: UInt64) throws {
    self.seed = seed
    self.routine = routine
    self.lopsided = lopsided
    schedule = try Self.schedule(routine, seed: seed)
    timeline = SmallWorld.timeline(of: schedule, rate: Self.rate, length: Self.length)
  }

  /// The same session with another timeline made of its own.
  func with(_ timeline: Timeline) -> RandomSession {
    var session = self
    session.timeline = timeline
    return session
  }

  /// Lays a routine out; every third has a length left to fill.
  static func schedule(_ routine: Routine, seed: UInt64) throws(ScheduleError) -> Schedule {
    let fill: Seconds? = seed % 3 == 0 ? Seconds(Int64(seed % 5000), over: 70) : nil
    return try SmallWorld.schedule(routine, fill: fill)
  }

  /// A syllable takes a while, a number begins before its beat, a bell rings, and some sounds
  /// are none.
  static func length(of sound: CueSound) -> SoundLength {
    switch sound {
    case .speech(let line):
      let letters = line.text.utf8.filter { $0 < 128 }.count
      let frames = letters * 8 * 100 / line.pace.percent
      return SoundLength(frames: frames, anchor: Int(line.text) == nil ? 0 : min(frames, 6))
    case .tone(let name):
      return SoundLength(frames: name.rawValue.hasSuffix("marker") ? 240 : 24)
    case .bed: return SoundLength(frames: 1)
    }
  }
}
