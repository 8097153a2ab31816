internal import CuePlan

/// What changes over the weeks of a program.
enum ProgressSubject {
  /// An exercise, in the figures of its dose.
  case exercise
  /// The rounds of a group, and the rest between them.
  case rounds
  /// The rest between the turns of a superset.
  case turns
  /// The length of a rest or of a quiet time.
  case length

  /// The word for a figure of it, for several; nil where it has no such figure, and no word where
  /// it has but one.
  func word(for figure: ProgressionRule.Figure) -> String? {
    switch (self, figure) {
    case (.exercise, _): figure.rawValue
    case (.rounds, .sets): "rounds"
    case (.rounds, .rest), (.turns, .rest): "rest"
    case (.length, .time): ""
    case (.rounds, _), (.turns, _), (.length, _): nil
    }
  }

  /// What a figure is called in messages.
  func name(of figure: ProgressionRule.Figure) -> String {
    self == .length ? "length" : word(for: figure) ?? figure.rawValue
  }

  /// The figure that a word names, of one or of several.
  func figure(named word: String) -> ProgressionRule.Figure? {
    ProgressionRule.Figure.allCases.first { figure in
      let several = self.word(for: figure)
      return several == word || several == word + "s" && figure == .sets
    }
  }

  /// What the words of a week are in messages.
  var expected: String {
    switch self {
    case .exercise: "weeks with their doses, such as { 2: 6 reps, 4: 8 reps }"
    case .rounds: "weeks with their rounds, such as { 2: 4 rounds, 4: \"5 rounds, rest 20s\" }"
    case .turns: "weeks with their rest, such as { 2: rest 20s }"
    case .length: "weeks with their lengths, such as { 2: 25s, 4: 20s }"
    }
  }
}
