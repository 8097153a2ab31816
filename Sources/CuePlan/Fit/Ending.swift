/// What takes the time that no dose takes: the fill, and a little quiet at the end.
struct Ending: Hashable {
  /// Frames for each fill block.
  var fill = 0
  /// Frames of quiet behind the last bell.
  var quiet = 0
}

/// Divides what is left of an asked length between breathing and quiet.
struct Filler {
  /// The longest quiet that may end a session: 10 s.
  static let longestQuiet = Seconds(10)

  /// The block that takes what is left; nil where the routine has none.
  let exercise: Exercise?
  private let blocks: Int
  private let rate: SampleRate
  private let rep: OneRep?

  init(_ routine: Routine, rate: SampleRate) {
    let fills = routine.items.fills(times: 1)
    self.rate = rate
    blocks = fills.reduce(0) { $0 + $1.times }
    exercise = fills.first?.exercise
    rep = fills.first.map { fill in
      var breathing = fill.exercise
      breathing.dose.hold = nil
      return OneRep(breathing, breath: routine.breath)
    }
  }

  /// The ending that takes `frames`; nil where the quiet would be too long.
  func ending(for frames: Int) -> Ending? {
    guard frames >= 0 else { return nil }
    let fill = blocks > 0 ? longestFill(within: frames / blocks) : 0
    let quiet = frames - fill * blocks
    return rate.seconds(quiet) <= Filler.longestQuiet ? Ending(fill: fill, quiet: quiet) : nil
  }

  /// The frames that the fill takes before any dose grows; 0 without a fill.
  func share(of target: Int) -> Int {
    blocks > 0 ? longestFill(within: target / Fitter.fillShare / blocks) * blocks : 0
  }

  /// The frames of the shortest ending that is not all quiet; 0 without a fill.
  var shortest: Int {
    guard let rep, blocks > 0 else { return 0 }
    let bounds = rep.fillsTimeWithHold ? exercise?.bounds.hold?.value : nil
    let least = bounds.map { rep.times(forHolds: $0).lowerBound } ?? rep.length
    return rate.frame(at: least * blocks).index
  }

  /// The longest ending; nil where breathing may go on for ever.
  var longest: Seconds? {
    guard let rep, rep.length > .zero, blocks > 0 else { return Filler.longestQuiet }
    guard rep.fillsTimeWithHold, let bounds = exercise?.bounds.hold?.value else { return nil }
    return rep.times(forHolds: bounds).upperBound * blocks + Filler.longestQuiet
  }

  /// An ending with everything that can be heard in one.
  var sample: Ending {
    guard let rep, blocks > 0 else { return Ending() }
    return Ending(fill: longestFill(within: rate.frame(at: rep.length * 3).index))
  }

  /// The frames of whole breaths, or of one long hold within its bounds, that `frames` have room
  /// for.
  private func longestFill(within frames: Int) -> Int {
    guard let rep, rep.length > .zero else { return 0 }
    let room = rate.seconds(frames)
    let fill = rep.fillsTimeWithHold ? heldTime(within: room, rep) : breathing(within: room, rep)
    return min(frames, rate.frame(at: fill).index)
  }

  private func heldTime(within room: Seconds, _ rep: OneRep) -> Seconds {
    guard let bounds = exercise?.bounds.hold?.value else { return room > rep.length ? room : .zero }
    let times = rep.times(forHolds: bounds)
    return room < times.lowerBound ? .zero : min(room, times.upperBound)
  }

  /// Whole breaths, all of them up to 15 % faster or slower than usual.
  private func breathing(within room: Seconds, _ rep: OneRep) -> Seconds {
    let cycles = (room + rep.length / 2).wholes(of: rep.length)
    let usual = rep.length * cycles
    if room < usual.scaled(by: 85, over: 100) {
      return (rep.length * (cycles - 1)).scaled(by: 115, over: 100)
    }
    return min(room, usual.scaled(by: 115, over: 100))
  }
}

extension Filler {
  /// Says what the ending takes.
  func sentences(for ending: Ending) -> [String] {
    var sentences: [String] = []
    if let exercise {
      sentences.append(
        ending.fill > 0
          ? "\(DoseText.name(exercise)): \(DoseText.length(rate.seconds(ending.fill)))"
          : "left out: \(DoseText.name(exercise)), for no time is left for it")
    }
    if ending.quiet > 0 {
      sentences.append("quiet at the end: \(DoseText.length(rate.seconds(ending.quiet)))")
    }
    return sentences
  }
}

extension [Item] {
  /// The fills, each with how often it comes.
  fileprivate func fills(times: Int) -> [(exercise: Exercise, times: Int)] {
    flatMap { item -> [(exercise: Exercise, times: Int)] in
      switch item.content {
      case .fill(let exercise): [(exercise, times)]
      case .section(_, let items): items.fills(times: times)
      case .routine(let routine): routine.items.fills(times: times)
      case .group(let group):
        group.items.fills(times: times * group.rounds * group.passesPerRound)
      default: []
      }
    }
  }
}

extension Group {
  /// How often its items are done in a round: twice where each round is done on both sides.
  var passesPerRound: Int { if case .wholeGroup = mirroring { 2 } else { 1 } }
}
