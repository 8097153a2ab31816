import Synchronization

/// A line on a terminal that tells how far a long piece of work is.
///
/// It shows up when the work has taken a second, and changes ten times a second at most. Where
/// standard error is no terminal, or nothing is to be said, it never does.
final class ProgressLine: Sendable {
  private struct State {
    var work = ""
    var start = ContinuousClock.now
    var lastShown = ContinuousClock.now
  }

  private let isWanted: Bool
  private let state = Mutex(State())

  init(quiet: Bool) { isWanted = !quiet && Console.showsProgress }

  /// Tells that `part` of some work, 0 to 1, is done; another word for the work starts anew.
  func show(_ work: String, part: Double) {
    guard isWanted else { return }
    let text = state.withLock { state -> String? in
      let now = ContinuousClock.now
      if state.work != work { state = State(work: work, start: now, lastShown: now) }
      let elapsed = now - state.start
      guard elapsed >= .seconds(1), now - state.lastShown >= .milliseconds(100) else { return nil }
      state.lastShown = now
      return ProgressText.line(work, part: part, after: elapsed)
    }
    if let text { Console.progress(text) }
  }
}
