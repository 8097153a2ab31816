import Testing

@testable import Voices

struct WordSumTests {
  private func sum(_ bytes: [UInt8]...) -> UInt64 {
    var sum = WordSum()
    for bytes in bytes { bytes.withUnsafeBytes { sum.add($0) } }
    return sum.value
  }

  private static let bytes = (0..<44).map { UInt8($0 * 7 % 251) }

  @Test func `bytes have one sum, in however many pieces of whole words`() {
    #expect(sum(Self.bytes) == sum(Array(Self.bytes[..<16]), Array(Self.bytes[16...])))
  }

  @Test func `every bit counts`() {
    for bit in 0..<Self.bytes.count * 8 {
      var bytes = Self.bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(sum(bytes) != sum(Self.bytes), "bit \(bit)")
    }
  }

  @Test func `the order of words counts, and bytes that are missing or nought`() {
    let swapped = Self.bytes[8..<16] + Self.bytes[..<8] + Self.bytes[16...]
    #expect(sum(Array(swapped)) != sum(Self.bytes))
    #expect(sum(Array(Self.bytes[..<40])) != sum(Self.bytes))
    #expect(sum(Self.bytes.map { _ in 0 }) != sum(Self.bytes))
  }
}
