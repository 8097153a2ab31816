import CueKit

/// A sample routine planned at a thousand frames a second by a voice that needs 65 ms a letter.
struct SamplePlan {
  static let rate = SampleRate(1_000)

  let reading: RoutineReading
  let routine: Routine
  let timeline: Timeline

  /// Plans a sample in a week of its program.
  init(_ name: String, week: Int = 1) throws {
    reading = try RoutineReader().read(path: SamplePlan.folder + name + ".yaml")
    routine = AdaptedRoutine(reading.routine).forWeek(week).ordered().routine
    let fitter = Fitter(pack: reading.language, sampleRate: SamplePlan.rate)
    var lengths: [CueSound: SoundLength] = [:]
    while true {
      do throws(FitError) {
        timeline = try fitter.timeline(of: routine, lengths: lengths)
        return
      } catch .unmeasured(let missing) {
        for sound in missing.sounds { lengths[sound] = SamplePlan.length(of: sound) }
      }
    }
  }

  /// The folder of the samples, ending in `/`.
  static let folder = {
    let folders = #filePath.split(separator: "/").dropLast(3)
    return "/" + folders.joined(separator: "/") + "/Samples/Routines/"
  }()

  private static func length(of sound: CueSound) -> SoundLength {
    switch sound {
    case .speech(let line): SoundLength(frames: line.text.count * 6500 / line.pace.percent)
    case .tone, .bed: SoundLength(frames: 300)
    }
  }
}

extension SamplePlan {
  /// Every exercise of the session, those of nested routines and groups included.
  var exercises: [Exercise] { routine.items.flatMap(\.exercises) }

  /// The exercises that the routine's own file defines.
  var ownExercises: [Exercise] {
    let file = SamplePlan.folder + reading.own
    return exercises.filter { $0.place?.file == file }
  }

  /// The seconds of every phase of an exercise that is work or hold.
  func work(_ exercise: String, on side: Side? = nil) -> [Double] {
    timeline.phases.filter { phase in
      phase.exercise == exercise && phase.kind.isDose && (side == nil || phase.side == side)
    }
    .map { Double($0.range.count) / 1_000 }
  }

  /// The seconds of every phase of a kind.
  func lengths(_ kind: PhaseKind) -> [Double] {
    timeline.phases.filter { $0.kind == kind }.map { Double($0.range.count) / 1_000 }
  }

  /// What is spoken, in order.
  var spoken: [Cue] { timeline.cues.filter { $0.lane == .voice } }
}

extension RoutineReading {
  /// The name of the routine's own file.
  fileprivate var own: String {
    sources.first.map { String($0.file.split(separator: "/").last ?? "") } ?? ""
  }
}

extension Item {
  fileprivate var exercises: [Exercise] {
    switch content {
    case .exercise(let exercise), .fill(let exercise): [exercise]
    case .section(_, let items): items.flatMap(\.exercises)
    case .group(let group): group.items.flatMap(\.exercises)
    case .routine(let routine): routine.items.flatMap(\.exercises)
    default: []
    }
  }
}
