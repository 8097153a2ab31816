import CuePlan

/// Sessions fitted in the small world: 10 frames a second, a word takes 0.3 s.
enum FitWorld {
  /// Fits `routine`, measuring every sound that is asked for.
  static func fitted(
    _ routine: Routine, to length: Seconds, mode: FitMode = .strict,
    rate: SampleRate = SmallWorld.rate
  ) throws(FitError) -> Timeline {
    var routine = routine
    routine.length = length
    let fitter = Fitter(pack: SmallWorld.english, sampleRate: rate, mode: mode)
    var lengths: [CueSound: SoundLength] = [:]
    while true {
      do throws(FitError) {
        return try fitter.timeline(of: routine, lengths: lengths)
      } catch .unmeasured(let needed) {
        for sound in needed.sounds {
          lengths[sound] = SoundLength(frames: SmallWorld.usualLength(sound, rate: rate))
        }
      }
    }
  }

  /// How long `routine` is with nothing changed.
  static func natural(_ routine: Routine, rate: SampleRate = SmallWorld.rate) throws -> Seconds {
    try rate.seconds(SmallWorld.timeline(routine, rate: rate).frames)
  }

  /// Three seconds in, a hold, three seconds out; nothing else of it may change unless bounds say so.
  static func stretch(
    _ id: String = "fold", hold: Seconds = 20, holds: ClosedRange<Seconds>? = nil, reps: Int = 2,
    repBounds: ClosedRange<Int>? = nil, sides: SideModel = .none
  ) -> Exercise {
    var exercise = SmallWorld.exercise(
      id, reps: reps, sides: sides,
      phases: [
        SmallWorld.phase("in", 3), SmallWorld.phase("hold", hold, kind: .hold),
        SmallWorld.phase("out", 3),
      ])
    exercise.bounds = DoseBounds(
      reps: repBounds.map { Sourced($0, from: .tool) },
      hold: holds.map { Sourced($0, from: .tool) })
    return exercise
  }

  /// A group of whole rounds.
  static func rounds(_ count: Int, rest: Seconds = 0, of items: [Item]) -> Group {
    Group(.rounds(count), restBetweenRounds: rest, items: items)
  }

  /// Breathing of five seconds in and five out.
  static let breathing = SmallWorld.exercise(
    "breathing", phases: [SmallWorld.phase("in", 5), SmallWorld.phase("out", 5)])
}

extension Timeline {
  /// The lengths of all holds of `exercise`, in seconds.
  func holds(_ exercise: String) -> [Seconds] {
    phases.filter { $0.exercise == exercise && $0.kind == .hold }
      .map { sampleRate.seconds($0.range.count) }
  }

  /// The lengths of all phases of `kind`, in seconds.
  func lengths(_ kind: PhaseKind) -> [Seconds] {
    phases.filter { $0.kind == kind }.map { sampleRate.seconds($0.range.count) }
  }

  /// How many repetitions of `exercise` are done on `side`.
  func reps(_ exercise: String, _ side: Side? = nil) -> Int {
    work(exercise).filter { $0.side == side }.compactMap(\.rep).max() ?? 0
  }
}
