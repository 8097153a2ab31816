/// A count that fitting may change: the repetitions of one exercise or the rounds of a group.
struct FlexibleCount: Hashable {
  /// The item it belongs to, counted in the order of a walk through the routine.
  var item: Int
  /// What is counted.
  var subject: Subject
  /// How far it may go.
  var range: ClosedRange<Int>
  /// As the routine has it.
  var usual: Int

  /// What is counted.
  enum Subject: Hashable {
    /// Repetitions of each set, on each side.
    case reps
    /// Breaths of each set, on each side.
    case breaths
    /// Repetitions that fill a time; the time becomes what they take, which is `each` a piece.
    case repsInTime(each: Seconds)
    /// Rounds of a group.
    case rounds
  }

  /// Whether it counts rounds, which change after everything within them.
  var isRounds: Bool { subject == .rounds }

  /// Makes a count whose range is widened to hold the usual one; nil where it cannot change.
  init?(item: Int, subject: Subject, bounds: ClosedRange<Int>, usual: Int) {
    let range = min(bounds.lowerBound, usual)...max(bounds.upperBound, usual)
    guard usual > 0, range.count > 1 else { return nil }
    self.item = item
    self.subject = subject
    self.range = max(1, range.lowerBound)...range.upperBound
    self.usual = usual
  }
}
