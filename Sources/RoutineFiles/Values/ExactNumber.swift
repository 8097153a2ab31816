internal import CuePlan

/// A written number, kept exactly: digits over a power of ten.
struct ExactNumber: Equatable {
  /// The number as written.
  let text: String
  /// The digits without their point.
  let digits: Int64
  /// The power of ten under them.
  let scale: Int64

  /// Reads `12` or `2.5`; nil beyond nine digits before the point or six after it.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count <= 2, let whole = parts.first?.drop(while: { $0 == "0" }),
      whole.count <= 9, fraction.count <= 6, let digits = Int64("0" + whole + fraction)
    else { return nil }
    self.text = text
    self.digits = digits
    scale = (0..<fraction.count).reduce(1) { scale, _ in scale * 10 }
  }

  /// The number, when it has no fraction.
  var whole: Int? { digits % scale == 0 ? Int(digits / scale) : nil }

  /// The number as that many seconds, exactly.
  var seconds: Seconds { Seconds(digits, over: scale) }
}
