internal import CuePlan

/// Writes what is said and sounded, and how often, as far as it is not the tool's default.
enum CueWriter {
  /// Writes a policy; nil when it is the default.
  static func value(_ policy: CuePolicy) throws(RoutineWritingError) -> YamlValue? {
    let usual = CuePolicy()
    let entries = [
      policy.setup == usual.setup ? nil : YamlEntry("setup", policy.setup.rawValue),
      policy.phases == usual.phases ? nil : YamlEntry("phases", phases(policy.phases)),
      policy.countdown == usual.countdown
        ? nil : YamlEntry("countdown", countdown(policy.countdown)),
      policy.halfway == usual.halfway ? nil : YamlEntry("halfway", try halfway(policy.halfway)),
    ].compactMap(\.self)
    try refuseOthers(policy, usual)
    return entries.isEmpty ? nil : .map(entries, .inLine)
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

  private static func halfway(
    _ halfway: CuePolicy.Halfway
  ) throws(RoutineWritingError) -> String {
    guard halfway.shares == CuePolicy.Halfway.off.shares else {
      throw .wordless("marks at other parts of a hold than its half")
    }
    return halfway.shortestHold.map(DurationText.written) ?? "off"
  }

  private static func refuseOthers(
    _ policy: CuePolicy, _ usual: CuePolicy
  ) throws(RoutineWritingError) {
    if policy.repCount != usual.repCount { throw .wordless("counting repetitions") }
    if policy.setCount != usual.setCount { throw .wordless("counting sets") }
    if policy.warnings != usual.warnings { throw .wordless("warnings before the end") }
    if policy.timeLeftEvery != usual.timeLeftEvery { throw .wordless("saying the time left") }
    if policy.next != usual.next { throw .wordless("when the next exercise is named") }
    if policy.encourageEvery != usual.encourageEvery { throw .wordless("encouragement") }
    if policy.tones != usual.tones { throw .wordless("a set of tones") }
  }
}
