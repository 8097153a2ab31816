import CuePlan

/// A world one can draw: 10 frames a second, a word takes 0.3 s, a tone 0.2 s.
enum SmallWorld {
  static let rate = SampleRate(10)

  static let english = LanguagePack(
    tag: "en",
    lines: [
      .welcome: "Welcome to {title}", .safety: "Stop if it hurts", .close: "Done",
      .shorterVersion: "Shorter today",
      .consent: "Agree on a stop word", .firstExercise: "First {name}",
      .nextExercise: "Next {name}", .moveTo: "Make your way {position}",
      .getUp: "Roll over first",
      .switchSides: "Now the {opposite} side", .halfway: "Halfway", .rest: "Rest",
      .silence: "Quiet for {time}", .silenceWithBells: "Quiet for {time} with bells",
      .lastRep: "Last one", .repOf: "{rep} of {reps}", .repOfSide: "{rep} of {reps} {side}",
      .setOf: "Set {set} of {sets}", .setOfSide: "Set {set} of {sets} {side}",
      .roundOf: "Round {round} of {rounds}", .exerciseOf: "Exercise {number} of {count}",
      .timeLeft: "{time} left", .keepBreathing: "Keep breathing", .partner: "Partner:",
      .oneSecond: "1 second", .seconds: "{count} seconds", .oneMinute: "1 minute",
      .minutes: "{count} minutes", .fill: "Stay here",
    ],
    positions: [.supine: "onto your back", .sideLying: "onto your {side} side"],
    sides: [
      .left: ["side": "left", "direction": "left"],
      .right: ["side": "right", "direction": "right"],
    ])

  /// Lays `routine` out.
  static func schedule(_ routine: Routine, fill: Seconds? = nil) throws(ScheduleError) -> Schedule {
    try Scheduler(pack: english, fill: fill).schedule(routine)
  }

  /// Builds `routine`, measuring every sound that is asked for.
  static func timeline(
    _ routine: Routine, fill: Seconds? = nil, rate: SampleRate = rate,
    length: (CueSound, SampleRate) -> Int = usualLength
  ) throws(ScheduleError) -> Timeline {
    let schedule = try schedule(routine, fill: fill)
    return timeline(of: schedule, rate: rate) { SoundLength(frames: length($0, rate)) }
  }

  /// Builds a timeline, measuring every sound that is asked for.
  static func timeline(
    of schedule: Schedule, rate: SampleRate = rate, length: (CueSound) -> SoundLength
  ) -> Timeline {
    var builder = TimelineBuilder(sampleRate: rate, lengths: [:])
    for sound in schedule.slots.lazy.flatMap(\.cues).flatMap(\.choices)
    where builder.lengths[sound] == nil {
      builder.lengths[sound] = length(sound)
    }
    while true {
      do throws(UnmeasuredSounds) {
        return try builder.build(schedule)
      } catch {
        for sound in error.sounds { builder.lengths[sound] = length(sound) }
      }
    }
  }

  /// 0.3 s for a word, less where it is hurried; 0.2 s for a tone.
  static func usualLength(_ sound: CueSound, rate: SampleRate) -> Int {
    switch sound {
    case .speech(let line):
      line.text.split(separator: " ").count * rate.hertz * 30 / line.pace.percent
    case .tone: max(1, rate.hertz / 5)
    case .bed: 1
    }
  }

  /// A routine of those items.
  static func routine(_ items: Item.Content..., cues: CuePolicy = CuePolicy()) -> Routine {
    Routine(title: "Test", cues: cues, items: items.map { Item($0) })
  }

  /// A routine of those exercises and nothing else that the tool does not add itself.
  static func routine(
    _ exercises: Exercise..., title: String = "Test", cues: CuePolicy = CuePolicy()
  ) -> Routine {
    Routine(title: title, cues: cues, items: exercises.map { Item(.exercise($0)) })
  }

  /// Two phases of four and two seconds.
  static func exercise(
    _ id: String = "wave", reps: Int = 2, sides: SideModel = .none,
    direction: DirectionRule = .sameAsSide, start: Position = .standing,
    phases: [PhasePlan]? = nil
  ) -> Exercise {
    Exercise(
      id: id, name: Phrase(id), start: start, sides: sides, direction: direction,
      phases: phases ?? [phase("up", 4, say: "Up"), phase("down", 2, say: "Down")],
      dose: Dose(amount: Sourced(.reps(reps), from: .tool)), release: "Let go")
  }

  /// One long hold and nothing else.
  static func hold(
    _ length: Seconds, _ id: String = "stay", say: String? = nil, reps: Int = 1
  ) -> Exercise {
    var exercise = exercise(
      id, reps: reps, phases: [phase("hold", length, kind: .hold, say: say)])
    exercise.release = nil
    return exercise
  }

  /// A schedule of one slot of exact length, for cues that want the same moments.
  static func slot(
    _ length: Seconds, _ kind: PhaseKind = .work, _ cues: PlannedCue...
  ) -> Schedule {
    let slot = Slot(kind, name: "slot", length: .exact(length), cues: cues)
    return Schedule(title: "", language: "en", slots: [slot])
  }

  static func phase(
    _ name: String, _ seconds: Seconds, kind: PhaseKind = .work, say: String? = nil,
    breath: Breath? = nil, turn: SideTurn? = nil
  ) -> PhasePlan {
    PhasePlan(
      name: name, kind: kind, length: Sourced(.seconds(seconds), from: .tool), breath: breath,
      cue: say.map { Phrase($0) }, turn: turn)
  }
}

extension Timeline {
  /// The phases of one exercise's work, in the order of time.
  func work(_ exercise: String) -> [TimelinePhase] {
    phases.filter { $0.exercise == exercise && $0.kind.isDose }
  }

  /// Frames of work done on `side`.
  func workFrames(_ exercise: String, _ side: Side?) -> Int {
    work(exercise).filter { $0.side == side }.map(\.range.count).reduce(0, +)
  }

  /// The cues of a kind, in order.
  func cues(_ kind: CueKind) -> [Cue] { cues.filter { $0.kind == kind } }

  /// Where the cues of a kind start, in frames.
  func starts(_ kind: CueKind) -> [Int] { cues(kind).map(\.range.lowerBound.index) }

  /// The names of all phases of work, in order.
  var workNames: [String] { phases.filter(\.kind.isDose).map(\.name) }

  /// The phases of a kind, in order.
  func phases(_ kind: PhaseKind) -> [TimelinePhase] { phases.filter { $0.kind == kind } }

  /// What is spoken, in order.
  var spoken: [String] { cues.filter { $0.lane == .voice }.map(\.text) }

  /// One character a frame, `letter` where a cue of that lane sounds and `.` elsewhere.
  func picture(of lane: Lane, in range: Range<FramePosition>) -> String {
    String(
      range.map { frame in
        cues.first { $0.lane == lane && $0.range.contains(frame) }?.mark ?? "."
      })
  }
}

extension PlannedCue {
  /// A tone of that kind, named after it.
  static func tone(_ kind: CueKind, _ placement: Placement) -> PlannedCue {
    PlannedCue(
      kind, [.tone(ToneName(rawValue: kind.rawValue))], placement: placement)
  }

  /// Words of that kind.
  static func words(
    _ kind: CueKind, _ forms: String..., placement: Placement = .inTurn(gap: Quiet.usual)
  ) -> PlannedCue {
    PlannedCue(kind, forms.map { .speech(SpokenLine($0)) }, placement: placement)
  }
}

extension Cue {
  /// One letter: words by their first, tones by a sign.
  var mark: Character {
    switch sound {
    case .tone(.tick): "'"
    case .tone(.start): "^"
    case .tone(.stop): "v"
    case .tone(.halfway): "="
    case .tone(.switchSides): "x"
    case .tone(.marker): "o"
    case .tone: "*"
    case .speech, .bed: text.first ?? "?"
    }
  }
}
