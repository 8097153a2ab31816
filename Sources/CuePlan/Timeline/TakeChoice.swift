/// The recordings that there are of a line, and which of them is heard when.
public enum TakeChoice: Hashable, Sendable {
  /// So many, one after the other, so that none is heard twice in a row.
  case inTurn(Int)
  /// Each as often as its weight says beside the others'; weights are above 0.
  case weighted([Double])

  /// One recording, always heard.
  static let one = TakeChoice.inTurn(1)

  /// How many there are.
  public var count: Int {
    switch self {
    case .inTurn(let count): count
    case .weighted(let weights): weights.count
    }
  }

  /// The take, from 0, for a line that was heard `heard` times before and is the cue `index` of its
  /// session, which `seed` names.
  ///
  /// No chance is in it: the same session hears the same takes.
  func take(of line: SpokenLine, heard: Int, index: Int, seed: String) -> Int {
    switch self {
    case .inTurn(let count): return count > 0 ? heard % count : 0
    case .weighted(let weights):
      var digest = TakeDigest()
      for text in [seed, line.language, line.text] { digest.add(text) }
      var rest = digest.fraction(of: index) * weights.reduce(0, +)
      for (take, weight) in weights.enumerated() {
        if rest < weight { return take }
        rest -= weight
      }
      return max(weights.count - 1, 0)
    }
  }
}

/// A number that words and a place give: FNV-1a over the bytes, then the mixing of SplitMix64, whose
/// highest bits depend on all of them.
private struct TakeDigest {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xff)
  }

  private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// A number from 0 to below 1.
  func fraction(of index: Int) -> Double {
    var mixed = state &+ UInt64(bitPattern: Int64(index)) &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return Double((mixed ^ mixed >> 31) >> 11) * 0x1p-53
  }
}
