/// How large a session is, or may become.
public struct SessionSize: Hashable, Sendable {
  /// How many slots it has: every phase of every repetition, set, side and round is one.
  public var slots: Int
  /// How long it lasts, words not counted.
  public var length: Seconds

  /// What a routine may become unless it allows more: 20,000 slots and 6 hours.
  ///
  /// Rounds, sets, sides and repetitions multiply, and a slip of the finger becomes a week.
  public static let usualLimit = SessionSize(slots: 20_000, length: 6 * 3600)
  /// Nothing yet.
  public static let empty = SessionSize(slots: 0, length: .zero)

  /// Makes a size.
  public init(slots: Int, length: Seconds) {
    self.slots = slots
    self.length = length
  }
}

extension SessionSize {
  /// Whether it is no larger than `limit` in any way.
  func fits(_ limit: SessionSize) -> Bool { slots <= limit.slots && length <= limit.length }

  /// Whether what was added since `start` is by itself more than half of `limit`.
  func isMostOf(_ limit: SessionSize, since start: SessionSize) -> Bool {
    slots - start.slots > limit.slots / 2 || length - start.length > limit.length / 2
  }

  /// Takes note of one more slot.
  mutating func add(_ slot: Slot) {
    slots += 1
    length = length + slot.length.least
  }
}

extension SlotLength {
  /// How long a slot takes at least, whatever is said in it.
  var least: Seconds {
    switch self {
    case .exact(let length): length
    case .asHeard(let after, let least): max(after, least)
    }
  }
}
