/// A length that fitting may change: a rest, or the holds of one exercise.
struct FlexibleLength: Hashable {
  /// The item it belongs to, counted in the order of a walk through the routine.
  var item: Int
  /// What it is the length of.
  var subject: Subject
  /// The shortest it may become.
  var least: Seconds
  /// As the routine has it.
  var usual: Seconds
  /// The longest it may become.
  var most: Seconds

  /// What the length is of.
  enum Subject: Hashable {
    /// A rest that is an item.
    case rest
    /// The rest between the rounds of a group.
    case restBetweenRounds
    /// The rest between the sets of an exercise.
    case restBetweenSets
    /// Every hold of an exercise.
    case hold
    /// The work of an exercise whose dose is a time that one long hold takes.
    case work

    /// Rests give way first; holds are what one came for.
    var isRest: Bool {
      switch self {
      case .rest, .restBetweenRounds, .restBetweenSets: true
      case .hold, .work: false
      }
    }
  }

  /// A rest may shrink to half of what is written and grow to twice that.
  static func rest(_ length: Seconds, _ subject: Subject, of item: Int) -> FlexibleLength? {
    guard length > .zero else { return nil }
    return FlexibleLength(
      item: item, subject: subject, least: length / 2, usual: length, most: length * 2)
  }

  /// The length where all lengths of a session are that tight.
  func length(at tightness: Tightness) -> Seconds {
    switch tightness {
    case .tightest: least
    case .tight: subject.isRest ? least : usual
    case .usual: usual
    case .loose: most
    }
  }
}

/// How much room the rests and holds of a session have, in the order in which they give way.
enum Tightness: Int, CaseIterable {
  /// Rests and holds are at their shortest.
  case tightest
  /// Rests are at their shortest, holds as written.
  case tight
  /// Both are as written.
  case usual
  /// Both are at their longest.
  case loose
}
