internal import CuePlan

/// Writes what is said and sounded, and how often, as far as it is not the tool's default.
enum CueWriter {
  /// Writes a policy; nil when it is the default.
  static func value(_ policy: CuePolicy) -> YamlValue? {
    let usual = CuePolicy()
    let entries = words(policy, usual) + counts(policy, usual) + times(policy, usual)
    let tones = policy.tones == usual.tones ? [] : [YamlEntry("tones", policy.tones.rawValue)]
    return entries.isEmpty && tones.isEmpty ? nil : .map(entries + tones, .inLine)
  }

  private static func words(_ policy: CuePolicy, _ usual: CuePolicy) -> [YamlEntry] {
    [
      policy.setup == usual.setup ? nil : YamlEntry("setup", policy.setup.rawValue),
      policy.phases == usual.phases ? nil : YamlEntry("phases", phases(policy.phases)),
      policy.next == usual.next ? nil : YamlEntry("next", policy.next.rawValue),
      policy.encourageEvery == usual.encourageEvery
        ? nil : YamlEntry("encourage", every(policy.encourageEvery)),
    ].compactMap(\.self)
  }

  private static func counts(_ policy: CuePolicy, _ usual: CuePolicy) -> [YamlEntry] {
    [
      policy.exerciseCount == usual.exerciseCount
        ? nil : YamlEntry("exercise-count", policy.exerciseCount.rawValue),
      policy.repCount == usual.repCount
        ? nil : YamlEntry("rep-count", policy.repCount.rawValue),
      policy.setCount == usual.setCount
        ? nil : YamlEntry("set-count", policy.setCount.rawValue),
      policy.countdown == usual.countdown
        ? nil : YamlEntry("countdown", countdown(policy.countdown)),
    ].compactMap(\.self)
  }

  private static func times(_ policy: CuePolicy, _ usual: CuePolicy) -> [YamlEntry] {
    [
      policy.halfway == usual.halfway ? nil : YamlEntry("halfway", halfway(policy.halfway)),
      policy.warnings == usual.warnings
        ? nil
        : YamlEntry(
          "warnings", .list(policy.warnings.map { .word(DurationText.written($0)) }, .inLine)),
      policy.timeLeftEvery == usual.timeLeftEvery
        ? nil : YamlEntry("time-left", every(policy.timeLeftEvery)),
      policy.markerEvery == usual.markerEvery
        ? nil : YamlEntry("marker", every(policy.markerEvery)),
      policy.marks == usual.marks ? nil : YamlEntry("marks", policy.marks.rawValue),
    ].compactMap(\.self)
  }

  private static func every(_ step: Seconds?) -> String {
    step.map { "every \(DurationText.written($0))" } ?? "off"
  }

  private static func phases(_ cues: CuePolicy.PhaseCues) -> String {
    switch cues {
    case .every: "every"
    case .first(let count): "first \(count)"
    case .none: "none"
    }
  }

  private static func countdown(_ countdown: CuePolicy.Countdown) -> String {
    switch (countdown.from, countdown.style) {
    case (0, .tones): "off"
    case (let seconds, .tones): "\(seconds)"
    case (let seconds, .voice): "\(seconds) voice"
    }
  }

  private static func halfway(_ halfway: CuePolicy.Halfway) -> YamlValue {
    let from = halfway.shortestHold
    let uniform = CuePolicy.Halfway(inHoldsFrom: from)
    if halfway == uniform { return .word(orOff(from)) }
    let shares = halfway.shares.map { YamlValue.word("\($0.numerator)/\($0.denominator)") }
    let entries = [
      YamlEntry("from", orOff(from)),
      halfway.shortestUncounted == from
        ? nil : YamlEntry("uncounted", orOff(halfway.shortestUncounted)),
      halfway.shares == uniform.shares ? nil : YamlEntry("at", .listOrOne(shares)),
    ]
    return .map(entries.compactMap(\.self), .inLine)
  }

  private static func orOff(_ length: Seconds?) -> String {
    length.map(DurationText.written) ?? "off"
  }
}
