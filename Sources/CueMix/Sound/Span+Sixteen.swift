extension Span<Float> {
  /// The sixteen samples from `index` on, all of them inside.
  @inline(__always)
  func sixteen(at index: Int) -> SIMD16<Float> {
    bytes.unsafeLoadUnaligned(
      fromByteOffset: index * MemoryLayout<Float>.stride, as: SIMD16<Float>.self)
  }
}
