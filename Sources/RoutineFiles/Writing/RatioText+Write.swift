internal import CuePlan

extension RatioText {
  /// Writes a number as a decimal of at most six places, or else as a fraction: `120/13`.
  static func written(_ number: Seconds) -> String {
    DecimalText.written(number) ?? "\(number.numerator)/\(number.denominator)"
  }
}
