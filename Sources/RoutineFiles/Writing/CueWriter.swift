internal import CuePlan

/// Writes what is said and sounded, and how often, as far as it is not the tool's default.
enum CueWriter {
  /// Writes a policy; nil when it is the default.
  static func value(_ policy: CuePolicy) throws(RoutineWritingError) -> YamlValue? {
    let usual = CuePolicy()
    try refuseOthers(policy, usual)
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
    let from = halfway.shortestHold.map(DurationText.written) ?? "off"
    let isUniform = halfway.shortestUncounted == halfway.shortestHold
    guard !isUniform || halfway.shares != CuePolicy.Halfway.off.shares else { return .word(from) }
    let uncounted = halfway.shortestUncounted.map(DurationText.written)
    let shares = halfway.shares.map { YamlValue.word("\($0.numerator)/\($0.denominator)") }
    let entries = [
      YamlEntry("from", from), isUniform ? nil : uncounted.map { YamlEntry("uncounted", $0) },
      YamlEntry("at", .list(shares, .inLine)),
    ]
    return .map(entries.compactMap(\.self), .inLine)
  }

  private static func refuseOthers(
    _ policy: CuePolicy, _ usual: CuePolicy
  ) throws(RoutineWritingError) {
    if policy.exerciseCount != usual.exerciseCount { throw .wordless("counting exercises") }
    if policy.markerEvery != usual.markerEvery { throw .wordless("marks in long holds") }
    if policy.marks != usual.marks { throw .wordless("marks without words") }
  }
}
