/// How far a long piece of work is, in words for a terminal.
enum ProgressText {
  /// Such as `rendering: 45 %, 12 s left`; the time left goes by the pace so far.
  static func line(_ work: String, part: Double, after elapsed: Duration) -> String {
    let part = min(max(part, 0), 1)
    let percent = "\(work): \(Int(part * 100)) %"
    guard part >= leastPart else { return percent }
    return "\(percent), \(words(elapsed / part - elapsed)) left"
  }

  /// Below this nothing can be said of the pace.
  private static let leastPart = 0.02

  /// Rounds up to seconds, and from two minutes on to minutes.
  private static func words(_ time: Duration) -> String {
    let (whole, rest) = time.components
    let seconds = whole + (rest > 0 ? 1 : 0)
    return seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }
}
