internal import CuePlan

/// Reads breathing that fills what is left of a session: `breathing 5-5`, `breathing 4-4-4-4`.
struct BreathingReader {
  private let reading: Reading
  private let language: String

  /// Makes a reader whose words are in that language.
  init(reading: Reading, language: String) {
    self.reading = reading
    self.language = language
  }

  /// Reads what fills the rest of a session; nil when it is wrong, which is reported.
  func fill(_ head: Node.Entry) -> Exercise? {
    guard !head.value.isNothing else {
      reading.findings.report(
        "\"fill\" has no value", at: head.key,
        expected: "an entry such as \"- fill: breathing 5-5\"")
      return nil
    }
    guard let lengths = reading.values.value(head.value, Self.lengths) else { return nil }
    let lines = reading.pack(language)?.lines ?? [:]
    let phases = zip(Phase.of(lengths.count), lengths).map { phase, length in
      PhasePlan(
        name: phase.name, kind: phase.kind, length: Sourced(.seconds(length), from: .routine),
        breath: phase.breath, cue: lines[phase.line])
    }
    return Exercise(
      id: "breathing", name: lines[.breathing] ?? "Breathing", phases: phases,
      place: head.value.place)
  }

  /// One phase of a breath.
  private enum Phase {
    case inward, held, outward

    /// The phases that so many numbers mean: in and out, with holds after one or both.
    static func of(_ count: Int) -> [Phase] {
      count == 2 ? [.inward, .outward] : [.inward, .held, .outward, .held]
    }

    var name: String {
      switch self {
      case .inward: "in"
      case .held: "hold"
      case .outward: "out"
      }
    }

    var kind: PhaseKind { self == .held ? .hold : .work }

    var breath: Breath {
      switch self {
      case .inward: .inward
      case .held: .held
      case .outward: .outward
      }
    }

    var line: LanguagePack.LineKey {
      switch self {
      case .inward: .breatheIn
      case .held: .breathHold
      case .outward: .breatheOut
      }
    }
  }

  private static let expected = "\"breathing 5-5\" (in, out) or \"breathing 4-4-4-4\" with holds"

  /// The lengths of `breathing 5-5`; six breaths a minute when none are written.
  private static func lengths(_ text: String) throws(ValueProblem) -> [Seconds] {
    var scanner = try ValueScanner(text)
    guard scanner.take("breathing") else {
      let nearest = scanner.word.flatMap { NearestWord.find($0, in: ["breathing"]) }
      throw ValueProblem(
        message: "\"\(text)\" cannot fill a session", expected: expected, suggestion: nearest)
    }
    guard scanner.peek != nil else { return [5, 5] }
    var lengths: [Seconds] = []
    repeat {
      let start = scanner.peek
      guard let length = try RatioText.read(from: &scanner), length <= 60 else {
        throw ValueProblem(
          message: "no pattern of breathing", range: start?.range, expected: expected)
      }
      lengths.append(length)
    } while scanner.take(sign: "-") || scanner.take(sign: "–")
    try scanner.expectEnd(expected)
    let out = lengths.count == 2 ? 1 : 2
    guard (2...4).contains(lengths.count), lengths[0] > .zero, lengths[out] > .zero else {
      throw ValueProblem(message: "no pattern of breathing", expected: expected)
    }
    return lengths
  }
}
