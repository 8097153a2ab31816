/// A sum over bytes that tells a file that was cut, zeroed or changed from the one that was written.
///
/// No secret, and ten times as fast as a digest: after words of 64 bits their sum, and the sum of
/// all sums so far, which knows their order (Fletcher 1982).
struct WordSum {
  /// Its own size, in bytes.
  static let size = 8

  private var sum: UInt64 = 0
  private var sums: UInt64 = 0

  /// Adds whole words of eight bytes, and what is left over as one more.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      add(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    guard whole < bytes.count else { return }
    add(bytes[whole...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  private mutating func add(_ word: UInt64) {
    sum &+= word
    sums &+= sum
  }

  /// The sum of everything added so far.
  var value: UInt64 { sums ^ (sum << 32 | sum >> 32) }
}
