/// Times as people read them.
public enum ClockText {
  /// Minutes, seconds and tenths, such as `12:04.5`.
  ///
  /// Hours are shown only where there are any. Rounds down.
  public static func clock(_ time: Seconds) -> String {
    let tenths = max(0, time.parts(of: 1000) / 100)
    let (seconds, tenth) = (tenths / 10, tenths % 10)
    let tail = "\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(tenth)"
    return seconds < 3600 ? tail : "\(seconds / 3600):" + tail
  }

  /// Seconds with up to three decimals and no idle zeros, such as `4` or `2.5`.
  ///
  /// Rounds to the nearest thousandth.
  public static func seconds(_ time: Seconds) -> String {
    let thousandths = time.parts(of: 1000)
    let (whole, rest) = (thousandths.magnitude / 1000, thousandths.magnitude % 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = String(String(1000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
