extension Span<Float> {
  /// The index of the first sample that is no finite number; nil if all are.
  var firstNonFinite: Int? {
    withUnsafeBufferPointer(\.firstNonFinite)
  }
}

extension UnsafeBufferPointer<Float> {
  /// The index of the first sample that is no finite number; nil if all are.
  var firstNonFinite: Int? {
    // One added to the lowest bit of the exponent reaches the sign where the exponent is full:
    // unlike isFinite this loop vectorises, and unlike a maximum it needs no comparison.
    var carried: UInt32 = 0
    for sample in self { carried |= (sample.bitPattern & 0x7FFF_FFFF) &+ 0x0080_0000 }
    return carried < 0x8000_0000 ? nil : firstIndex { !$0.isFinite }
  }
}
