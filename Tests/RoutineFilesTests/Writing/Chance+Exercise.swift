import CuePlan
import RoutineFiles

extension Chance {
  mutating func amount() -> Dose.Amount {
    pick([.reps(number(1...40)), .breaths(number(1...9)), .time(length(from: 1))])
  }

  mutating func phases(over sides: SideModel) -> [PhasePlan] {
    let turns: [SideTurn?] = sides == .alternating ? [.first, .second] : coin ? [nil] : [nil, nil]
    let last = PhasePlan(name: "hold", kind: .hold, length: Sourced(.seconds(1), from: .tool))
    return turns.map { phase(turn: $0) } + (coin ? [last] : [])
  }

  private mutating func phase(turn: SideTurn?) -> PhasePlan {
    PhasePlan(
      name: pick(["hold", "rest", "over", "1:30", "walk up", "90"]),
      kind: pick([.work, .hold, .rest]), length: Sourced(phaseLength(), from: provenance()),
      breath: maybe { $0.pick(Breath.allCases) }, cue: maybePhrase(), turn: turn,
      tone: maybe { $0.pick(ToneName.all) })
  }

  private mutating func phaseLength() -> PhaseLength {
    pick([
      .seconds(length(from: 1)), .seconds(4), .breaths(Seconds(5, over: 2)), .breaths(1),
      .fraction(Seconds(1, over: 3)), .fraction(Seconds(3, over: 2)),
    ])
  }

  /// A length for each phase, some of them nothing.
  mutating func tempo(over phases: [PhasePlan]) -> [PhaseLength] {
    let some = coin ? phaseLength() : .seconds(Seconds(60, over: 13))
    return phases.dropFirst().map { _ in pick([.seconds(.zero), .seconds(2)]) } + [some]
  }

  /// Breathing that fills what is left of a session.
  mutating func breathing() -> Exercise {
    var exercise = pick(Self.patterns)
    for index in exercise.phases.indices where exercise.phases[index].breath != .held {
      exercise.phases[index].length.value = .seconds(pick([4, Seconds(60, over: 13), 12]))
    }
    return exercise
  }

  /// Breathing in two, three and four phases, as a reader has it.
  private static let patterns: [Exercise] = ["5-5", "4-2-4", "4-4-4-0"].compactMap { pattern in
    let text = "title: T\nsession: [fill: breathing \(pattern)]"
    let routine = try? RoutineReader().read(text: text, file: "fill.yaml").routine
    guard case .fill(let exercise)? = routine?.items.first?.content else { return nil }
    return exercise
  }
}
