import CuePlan

/// A small generator of chance, so that a number always gives the same routine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = (seed &+ 1) &* 0xD6E8_FEB8_6659_FD93 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  var coin: Bool { mutating get { Bool.random(using: &self) } }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  mutating func maybe<Value>(_ make: (inout Chance) -> Value) -> Value? {
    coin ? make(&self) : nil
  }

  /// A length in whole seconds, thousandths, or thirteenths.
  mutating func length(from least: Int) -> Seconds {
    let whole = Seconds(number(least...4000))
    let parts = pick([Int64(1), 1000, 13])
    return whole + Seconds(Int64(number(0...12)), over: parts)
  }
}

extension Chance {
  mutating func provenance() -> Provenance {
    pick([.seed, .tool, .routine, .guideline("NHS: from here # on")])
  }

  mutating func maybePhrase() -> Phrase? { coin ? phrase() : nil }

  mutating func phrase() -> Phrase {
    let forms = coin ? [words()] : [words() + " " + words(), words()]
    return Phrase(forms: forms, language: maybe { _ in "en" })
  }

  /// Words among everything that means something to YAML or to this tool.
  mutating func words() -> String {
    let pieces = [
      "left", "no", "1:30", "#1", "a:", ":b", "- c", "'d'", "\"e\"", "[f]", "*", "&g", "!h", "%i",
      "|", ">", "@j", "`k`", "ñandú", "…", "😀", "null", "12.5", "\\n", "?", "ends here, as it does",
      "2024-01-01", "---", "~", "*l", "[m]:", "izquierdo",
    ]
    let count = pick([1, 2, 3, 3, 12])
    return (["word"] + (0..<count).map { _ in pick(pieces) })
      .sorted { _, _ in coin }.joined(separator: " ")
  }

  mutating func bed(named names: [String]) -> BedChoice {
    var bed = BedChoice(
      name: BedName(rawValue: pick(names)), level: maybe { -Double($0.number(40...280)) / 4 })
    if coin { bed.start = length(from: 0) }
    bed.end = maybe { [start = bed.start] in start + $0.length(from: 1) }
    if coin { bed.fadeIn = length(from: 0) }
    if coin { bed.fadeOut = length(from: 0) }
    return bed
  }

  mutating func silence() -> Silence {
    let length = Seconds(number(60...3600))
    let bells: [Silence.Bells] = [
      .none, .every(60), .every(Seconds(50, over: 7)), .at([10, 20]), .at([]),
    ]
    return Silence(length: length, bells: pick(bells), say: maybePhrase())
  }

  mutating func mirroring() -> Group.Mirroring {
    pick([.none, .wholeGroup(first: .right), .wholeGroup(first: .left)])
  }

  mutating func cues() -> CuePolicy {
    var cues = CuePolicy()
    cues.setup = pick(CuePolicy.SetupForm.allCases)
    cues.phases = pick([.every, .none, .first(number(1...9))])
    cues.repCount = pick(CuePolicy.RepCount.allCases)
    cues.setCount = pick(CuePolicy.SetCount.allCases)
    cues.exerciseCount = pick(CuePolicy.ExerciseCount.allCases)
    cues.countdown = .init(from: number(0...10), style: pick(CuePolicy.Countdown.Style.allCases))
    cues.halfway = .init(
      inHoldsFrom: maybe { $0.length(from: 1) },
      at: pick([[Seconds(1, over: 2)], [Seconds(1, over: 3)]]))
    if coin { cues.halfway.shortestUncounted = maybe { $0.length(from: 1) } }
    cues.warnings = pick([[], [10], [60, Seconds(21, over: 2)]])
    cues.timeLeftEvery = maybe { $0.length(from: 5) }
    cues.markerEvery = maybe { $0.length(from: 10) }
    cues.marks = pick(CuePolicy.Marks.allCases)
    cues.next = pick(CuePolicy.NextCue.allCases)
    cues.encourageEvery = maybe { $0.length(from: 30) }
    cues.tones = pick(CuePolicy.ToneProfile.allCases)
    return cues
  }
}
