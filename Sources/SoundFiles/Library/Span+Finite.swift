extension Span<Float> {
  /// The index of the first sample that is no finite number; nil if all are.
  var firstNonFinite: Int? {
    withUnsafeBufferPointer(\.firstNonFinite)
  }
}

extension UnsafeBufferPointer<Float> {
  /// The index of the first sample that is no finite number; nil if all are.
  var firstNonFinite: Int? {
    // Compares bit patterns, without their signs: unlike isFinite this loop vectorises.
    let infinity = Int32(bitPattern: Float.infinity.bitPattern)
    var largest: Int32 = 0
    for sample in self {
      largest = Swift.max(largest, Int32(bitPattern: sample.magnitude.bitPattern))
    }
    return largest < infinity ? nil : firstIndex { !$0.isFinite }
  }
}
