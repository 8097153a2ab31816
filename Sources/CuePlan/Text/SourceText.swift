/// Somebody's text by lines, so that a message can show where a problem is.
public struct SourceText: Hashable, Sendable {
  /// The file as the reader named it.
  public let file: String
  /// The lines, without their ends.
  public let lines: [String]

  /// Makes a source; lines end where YAML ends them, the rare Unicode line ends included.
  public init(file: String, text: String) {
    self.file = file
    lines = SourceText.lines(of: text)
  }

  /// The line with that number, counted from 1; nil beyond the text.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  private static func lines(of text: String) -> [String] {
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let end = index
      index = scalars.index(after: index)
      guard lineEnds.contains(scalar) else { continue }
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        index = scalars.index(after: index)
      }
      lines.append(String(scalars[start..<end]))
      start = index
    }
    lines.append(String(scalars[start...]))
    return lines
  }

  private static let lineEnds: [Unicode.Scalar] = [
    "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}",
  ]
}
