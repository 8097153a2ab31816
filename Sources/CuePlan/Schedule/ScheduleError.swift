/// Why a routine cannot be laid out.
public enum ScheduleError: Error, Hashable, Sendable {
  /// Its rounds, sets, sides and repetitions multiply to more than `limit`; `size` is where the
  /// count was given up, `place` the item that takes the most of it.
  case tooLarge(SessionSize, limit: SessionSize, place: SourcePlace?)
}

extension ScheduleError: CustomStringConvertible {
  /// One sentence: what it would become and what is allowed.
  public var description: String {
    switch self {
    case .tooLarge(let size, let limit, _):
      size.slots > limit.slots
        ? "the session would have more than \(limit.slots) phases"
        : "the session would last more than \(ClockText.clock(limit.length))"
    }
  }

  /// What to do about it.
  public var help: String {
    switch self {
    case .tooLarge: "lower its rounds, sets or repetitions, or allow a larger session"
    }
  }

  /// The problem where the item stands; nil where that is not known.
  public var diagnostic: Diagnostic? {
    switch self {
    case .tooLarge(_, _, let place):
      place.map { Diagnostic(description, at: $0, help: help) }
    }
  }
}
