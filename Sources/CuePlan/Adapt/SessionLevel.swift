/// How much of each exercise is done, within what its bounds allow.
public enum SessionLevel: String, Hashable, Sendable, CaseIterable {
  /// Holds and repetitions half way from the usual to the least.
  case gentle
  /// As the routine has it.
  case usual
  /// Holds and repetitions half way from the usual to the most.
  case strong
}

extension AdaptedRoutine {
  /// The routine at that level, each change reported; rests and rounds stay, and so does whatever
  /// has no bounds.
  public func atLevel(_ level: SessionLevel) -> AdaptedRoutine {
    guard level != .usual else { return self }
    let flexible = FlexibleRoutine(routine)
    let settings = FitSettings(
      lengths: flexible.lengths.map { $0.length(at: level) },
      counts: flexible.counts.map { $0.count(at: level) })
    let sentences = FitChanges(flexible: flexible, settings: settings).sentences
    return AdaptedRoutine(
      flexible.routine(with: settings),
      changes: changes + sentences.map { "\(level.rawValue): \($0)" })
  }
}

extension FlexibleLength {
  fileprivate func length(at level: SessionLevel) -> Seconds {
    guard !subject.isRest else { return usual }
    let far = level == .gentle ? least : most
    // In whole seconds, and never past the middle.
    let share = (far - usual) / 2
    return share < .zero
      ? usual - Seconds((.zero - share).wholes(of: 1)) : usual + Seconds(share.wholes(of: 1))
  }
}

extension FlexibleCount {
  fileprivate func count(at level: SessionLevel) -> Int {
    guard !isRounds else { return usual }
    return usual + ((level == .gentle ? range.lowerBound : range.upperBound) - usual) / 2
  }
}
