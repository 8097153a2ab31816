/// Names and amounts as sentences about changes write them.
enum DoseText {
  /// The name of an exercise within a sentence, such as `open book`.
  static func name(_ exercise: Exercise) -> String { name(exercise.name) }

  /// The first form of a phrase within a sentence: its first letter small, but not in `T-spine`.
  static func name(_ phrase: Phrase) -> String {
    let text = phrase.forms.first ?? ""
    guard let second = text.dropFirst().first, second.isLowercase else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A length such as `30 s` or `2.5 s`.
  static func length(_ time: Seconds) -> String { "\(ClockText.seconds(time)) s" }

  /// A count such as `1 rep` or `4 reps`.
  static func count(_ count: Int, _ one: String) -> String {
    "\(count) \(one)\(count == 1 ? "" : "s")"
  }

  /// An amount such as `4 reps`, `45 s` or `6 breaths`.
  static func amount(_ amount: Dose.Amount) -> String {
    switch amount {
    case .reps(let count): self.count(count, "rep")
    case .time(let length): self.length(length)
    case .breaths(let count): self.count(count, "breath")
    }
  }

  /// The bare figure of an amount, for the second half of a comparison.
  static func figure(_ amount: Dose.Amount) -> String {
    switch amount {
    case .reps(let count), .breaths(let count): "\(count)"
    case .time(let length): self.length(length)
    }
  }

  /// ` each side` where that amount of such an exercise counts for each side.
  static func eachSide(_ amount: Dose.Amount, _ sides: SideModel) -> String {
    switch (sides, amount) {
    case (.none, _), (.alternating, .reps): ""
    default: " each side"
    }
  }

  /// Equal sentences as one that says how often, in order of their first.
  static func merged(_ sentences: [String]) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for sentence in sentences {
      if counts[sentence] == nil { order.append(sentence) }
      counts[sentence, default: 0] += 1
    }
    return order.map { sentence in
      let count = counts[sentence] ?? 1
      return count == 1 ? sentence : "\(sentence), \(count) times"
    }
  }
}
