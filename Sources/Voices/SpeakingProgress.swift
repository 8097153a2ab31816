import Synchronization

/// How many of the lines that were asked for have a clip, or will have none.
public struct SpeakingProgress: Hashable, Sendable {
  /// Lines that are done.
  public let done: Int
  /// Lines in all.
  public let lines: Int

  /// Makes a place on the way.
  public init(done: Int, lines: Int) {
    self.done = done
    self.lines = lines
  }

  /// The part that is done, 0 to 1.
  public var part: Double { lines > 0 ? Double(done) / Double(lines) : 1 }
}

/// Counts lines that are spoken side by side.
final class SpokenCount: Sendable {
  private let done = Atomic(0)
  private let lines: Int
  private let report: @Sendable (SpeakingProgress) -> Void

  init(of lines: Int, _ report: @escaping @Sendable (SpeakingProgress) -> Void) {
    self.lines = lines
    self.report = report
  }

  /// Counts one more.
  func add() {
    let (_, now) = done.add(1, ordering: .relaxed)
    report(SpeakingProgress(done: now, lines: lines))
  }
}
