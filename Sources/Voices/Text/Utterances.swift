/// Cuts long text where a speaker breathes; engines take time that grows with the square.
enum Utterances {
  /// The most Unicode scalars that an engine is given at once.
  static let longest = 500

  /// The parts of `words`, each as long as it may be: whole sentences, else clauses, else words.
  static func parts(of words: String, longest: Int = longest) -> [String] {
    joined(pieces(of: words[...], longest: longest, endings: [".!?", ",;:", ""]), longest: longest)
  }

  /// Pieces no longer than `longest`, cut after the coarsest of the `endings` that does it.
  private static func pieces(
    of text: Substring, longest: Int, endings: [String]
  ) -> [Substring] {
    guard text.unicodeScalars.count > longest, let marks = endings.first else { return [text] }
    return cut(text, after: marks).flatMap {
      pieces(of: $0, longest: longest, endings: Array(endings.dropFirst()))
    }
  }

  /// Cuts at the spaces that follow one of `marks`; at every space where there are no marks.
  private static func cut(_ text: Substring, after marks: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    for (index, next) in zip(text.indices, text.indices.dropFirst())
    where text[next] == " " && (marks.isEmpty || marks.contains(text[index])) {
      parts.append(text[start..<next])
      start = text.index(after: next)
    }
    return parts + [text[start...]]
  }

  private static func joined(_ pieces: [Substring], longest: Int) -> [String] {
    pieces.reduce(into: []) { parts, piece in
      if let last = parts.last,
        last.unicodeScalars.count + 1 + piece.unicodeScalars.count <= longest
      {
        parts[parts.count - 1] = last + " " + piece
      } else {
        parts.append(String(piece))
      }
    }
  }
}
