extension FitError: CustomStringConvertible {
  /// One sentence: what was asked for and what can be had.
  public var description: String {
    switch self {
    case .unmeasured(let sounds):
      "the lengths of \(sounds.sounds.count) sounds are not known"
    case .schedule(let error): error.description
    case .belowMinimum(let asked, let minimum, _, _):
      "minimum \(ClockText.roundedUp(minimum)), asked \(ClockText.length(asked))"
    case .aboveMaximum(let asked, let maximum, _):
      "maximum \(ClockText.length(maximum)), asked \(ClockText.length(asked))"
    case .betweenSteps(let asked, let shorter, let longer, _):
      "asked \(ClockText.length(asked)), but nothing small enough can be changed"
        + FitError.nearest([shorter, longer].compactMap(\.self))
    }
  }

  private static func nearest(_ lengths: [Seconds]) -> String {
    guard !lengths.isEmpty else { return "" }
    return "; it can last " + lengths.map { ClockText.length($0) }.joined(separator: " or ")
  }

  /// What to do about it.
  public var help: String? {
    switch self {
    case .unmeasured: nil
    case .schedule(let error): error.help
    case .belowMinimum(_, _, let toLeaveOut, _):
      toLeaveOut.isEmpty
        ? "ask for the minimum or more"
        : "leave out \(toLeaveOut.map(\.name).joined(separator: ", ")), or use --fit best"
    case .aboveMaximum, .betweenSteps:
      "add \"- fill: breathing 5-5\" where breathing may take what is left"
    }
  }

  /// The problem where the length stands; nil where that is not known, or no fault of the text.
  public var diagnostic: Diagnostic? {
    switch self {
    case .unmeasured: nil
    case .schedule(let error): error.diagnostic
    case .belowMinimum(_, _, _, let place), .aboveMaximum(_, _, let place),
      .betweenSteps(_, _, _, let place):
      place.map { Diagnostic(description, at: $0, help: help) }
    }
  }
}

extension ClockText {
  /// Minutes and seconds, such as `10:00`, with tenths only where there are any; rounds down.
  static func length(_ time: Seconds) -> String {
    let text = clock(time)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The same, rounded up to the next tenth: a length to ask for must be enough.
  static func roundedUp(_ time: Seconds) -> String {
    let tenths = Seconds(time.parts(of: 10), over: 10)
    return length(tenths < time ? tenths + Seconds(1, over: 10) : tenths)
  }
}
