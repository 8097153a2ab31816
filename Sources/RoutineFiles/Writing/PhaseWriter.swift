internal import CuePlan

/// Writes the phases of one repetition: `- open: 4s`, with more keys under it where it has more.
struct PhaseWriter {
  private let phrases: PhraseWriter
  private let sides: SideModel

  /// Makes a writer for an exercise that treats sides so.
  init(phrases: PhraseWriter, sides: SideModel) {
    self.phrases = phrases
    self.sides = sides
  }

  /// Writes all phases.
  func value(_ phases: [PhasePlan]) -> YamlValue {
    .list(phases.map { .map(entries($0), .lines) }, .lines)
  }

  private func entries(_ phase: PhasePlan) -> [YamlEntry] {
    let kind = phase.kind == Self.kind(named: phase.name) ? nil : phase.kind
    let parts = [
      YamlEntry(phase.name, phase.length.written(PhaseText.written)),
      kind.map { YamlEntry("kind", $0.rawValue) },
      phase.breath.map { YamlEntry("breath", $0.rawValue) },
      phase.turn.map { YamlEntry("turn", $0.rawValue) },
      phase.tone.map { YamlEntry("tone", $0.rawValue) },
      phase.cue.map { YamlEntry("say", phrases.value($0, over: sides)) },
    ]
    return parts.compactMap(\.self)
  }

  /// The kind that a phase is read to have when none is written.
  private static func kind(named name: String) -> PhaseKind {
    switch PhaseKind(rawValue: name) {
    case .hold: .hold
    case .rest: .rest
    default: .work
    }
  }
}

extension PhaseText {
  /// Writes a length of a phase: `4s`, `2 breaths`, `1/2 breath`.
  static func written(_ length: PhaseLength) -> String {
    switch length {
    case .seconds(let seconds): DurationText.written(seconds)
    case .breaths(let count):
      (DecimalText.written(count) ?? "\(count.approximate)") + (count == 1 ? " breath" : " breaths")
    case .fraction(let share): "\(share.numerator)/\(share.denominator) breath"
    }
  }
}
