internal import CuePlan

extension DurationText {
  /// Writes a length as a person would: `45s`, `12.5s`, `5 min`, `1m30s`, `1h5m`.
  ///
  /// Seconds without a decimal of at most six places stand as a fraction: `120/13 s`.
  static func written(_ length: Seconds) -> String {
    guard length >= 60 else { return seconds(length) }
    let minutes = length.wholeSeconds / 60
    let rest = length - Seconds(minutes * 60)
    if rest == .zero, minutes < 60 { return "\(minutes) min" }
    let whole = [
      minutes >= 60 ? "\(minutes / 60)h" : nil, minutes % 60 > 0 ? "\(minutes % 60)m" : nil,
    ].compactMap(\.self).joined()
    guard rest > .zero else { return whole }
    return whole + (DecimalText.written(rest) == nil ? " " : "") + seconds(rest)
  }

  private static func seconds(_ length: Seconds) -> String {
    DecimalText.written(length).map { $0 + "s" } ?? RatioText.written(length) + " s"
  }
}

/// Numbers as decimals.
enum DecimalText {
  /// Writes a number of at most six decimal places; nil when it needs more.
  static func written(_ number: Seconds) -> String? {
    for places in 0...6 {
      let scale = (0..<places).reduce(Int64(1)) { scale, _ in scale * 10 }
      let scaled = number.scaled(by: scale, over: 1)
      guard scaled.denominator == 1 else { continue }
      let (whole, fraction) = scaled.numerator.quotientAndRemainder(dividingBy: scale)
      guard places > 0 else { return "\(whole)" }
      let digits = "\(fraction)"
      return "\(whole)." + String(repeating: "0", count: places - digits.count) + digits
    }
    return nil
  }
}
