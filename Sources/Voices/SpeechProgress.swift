/// How far the lines of a session are spoken.
public struct SpeechProgress: Hashable, Sendable {
  /// Lines that are done, by speaking or by finding a recording.
  public let done: Int
  /// All lines that were asked for together.
  public let total: Int

  /// Makes a report.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// The part that is done, 0 to 1.
  public var part: Double { total > 0 ? Double(done) / Double(total) : 1 }
}
