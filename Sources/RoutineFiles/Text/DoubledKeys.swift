internal import CuePlan
internal import Yams

/// Keys written twice in one map, made different so that the rest of the file can be read.
///
/// Yams gives up at the first such key and names only its first place. The first letter of that
/// key is replaced by a private one, and the text is composed again with every place unchanged.
struct DoubledKeys {
  private static let firstMask: UInt32 = 0xE000
  /// Composing a long text again and again would take seconds.
  private static let most = (keys: 8, lines: 10_000)
  private var letters: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// Makes the key at that mark unlike any other; false when that cannot be done.
  mutating func mask(_ lines: inout [[Unicode.Scalar]], at mark: Mark) -> Bool {
    guard letters.count < Self.most.keys, lines.count <= Self.most.lines,
      lines.indices.contains(mark.line - 1),
      let letter = Unicode.Scalar(Self.firstMask + UInt32(letters.count))
    else { return false }
    let line = lines[mark.line - 1]
    var column = mark.column - 1
    if line.indices.contains(column), line[column] == "\"" || line[column] == "'" { column += 1 }
    guard line.indices.contains(column), line[column].properties.isAlphabetic else { return false }
    letters[letter] = line[column]
    lines[mark.line - 1][column] = letter
    return true
  }

  /// A key as its author wrote it.
  func unmasking(_ key: String) -> String {
    guard let mask = key.unicodeScalars.first, let letter = letters[mask] else { return key }
    return String(letter) + String(key.unicodeScalars.dropFirst())
  }

  /// The report of a key written a second time.
  func report(_ name: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "the key \"\(name)\" is written twice", at: place, width: name.unicodeScalars.count,
      help: "keep one of the two")
  }
}
