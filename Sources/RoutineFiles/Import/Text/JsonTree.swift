internal import CuePlan

/// The way from JSON text to nodes, every value with its place.
///
/// Strict, but for the end: numbers and truth values stay the letters they are.
struct JsonTree {
  private var cursor: TextCursor

  /// Lists and maps nested beyond this are no timer.
  private static let deepest = 32

  /// The value of a whole text.
  static func root(of text: String, file: String) throws(Diagnostic) -> Node {
    var tree = JsonTree(cursor: TextCursor(text, file: file))
    let root = try tree.value(depth: 0)
    guard tree.cursor.next == nil else { throw tree.unexpected("the end of the file") }
    return root
  }

  private init(cursor: TextCursor) { self.cursor = cursor }

  private mutating func value(depth: Int) throws(Diagnostic) -> Node {
    guard depth <= Self.deepest else {
      throw Diagnostic("lists and maps are nested too deeply", at: cursor.place)
    }
    cursor.skipBlanks()
    let start = cursor.place
    let isText = cursor.next == "\""
    let content: Node.Content =
      switch cursor.next {
      case "{": .map(try entries(depth: depth))
      case "[": .list(try values(depth: depth))
      case "\"": .text(try string())
      default: try literal()
      }
    let width = max(1, start.line == cursor.place.line ? cursor.place.column - start.column : 1)
    cursor.skipBlanks()
    let textColumn = isText ? start.column + 1 : start.column
    return Node(content: content, place: start, width: width, textColumn: textColumn)
  }

  private mutating func entries(depth: Int) throws(Diagnostic) -> [Node.Entry] {
    cursor.advance()
    var entries: [Node.Entry] = []
    repeat {
      cursor.skipBlanks()
      if entries.isEmpty, cursor.take("}") { return [] }
      guard cursor.next == "\"" else { throw unexpected("a key in quotes") }
      let key = try value(depth: depth + 1)
      guard cursor.take(":"), case .text(let name) = key.content else {
        throw unexpected("\":\" after a key")
      }
      entries.append(Node.Entry(name: name, key: key, value: try value(depth: depth + 1)))
    } while cursor.take(",")
    guard cursor.take("}") else { throw unexpected("\",\" or \"}\"") }
    return entries
  }

  private mutating func values(depth: Int) throws(Diagnostic) -> [Node] {
    cursor.advance()
    cursor.skipBlanks()
    if cursor.take("]") { return [] }
    var values: [Node] = []
    repeat { values.append(try value(depth: depth + 1)) } while cursor.take(",")
    guard cursor.take("]") else { throw unexpected("\",\" or \"]\"") }
    return values
  }

  /// A number, `true`, `false` or `null`.
  private mutating func literal() throws(Diagnostic) -> Node.Content {
    let start = cursor
    let word = cursor.take { scalar in
      scalar.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains(scalar)
    }
    if word == "null" { return .nothing }
    if word == "true" || word == "false" || Double(word)?.isFinite == true { return .text(word) }
    cursor = start
    throw unexpected("a value")
  }

  private func unexpected(_ expected: String) -> Diagnostic {
    let found = cursor.next.map { "\"\($0)\"" } ?? "the end of the file"
    return Diagnostic("this is not JSON: \(found)", at: cursor.place, expected: expected)
  }
}

extension JsonTree {
  private mutating func string() throws(Diagnostic) -> String {
    let start = cursor.place
    cursor.advance()
    var text = String.UnicodeScalarView()
    while let scalar = cursor.next {
      switch scalar {
      case "\"":
        cursor.advance()
        return String(text)
      case "\\": text.append(try escape())
      case _ where scalar.value < 0x20:
        throw Diagnostic("a line ends inside a text", at: cursor.place, expected: "\\n")
      default:
        text.append(scalar)
        cursor.advance()
      }
    }
    throw Diagnostic("what \" opens is never closed", at: start)
  }

  private mutating func escape() throws(Diagnostic) -> Unicode.Scalar {
    let place = cursor.place
    cursor.advance()
    let simple: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r",
      "t": "\t",
    ]
    let letter = cursor.advance() ?? " "
    guard letter == "u" else { return try known(simple[letter], at: place) }
    let first = try code(at: place)
    guard (0xD800..<0xDC00).contains(first) else {
      return try known(Unicode.Scalar(first), at: place)
    }
    guard cursor.take("\\u") else { return try known(nil, at: place) }
    let second = try code(at: place)
    guard (0xDC00..<0xE000).contains(second) else { return try known(nil, at: place) }
    return try known(
      Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00), at: place)
  }

  private mutating func code(at place: SourcePlace) throws(Diagnostic) -> UInt32 {
    var digits = ""
    for _ in 0..<4 { digits += cursor.advance().map(String.init) ?? "" }
    let isHex = digits.count == 4 && digits.allSatisfy(\.isHexDigit)
    guard isHex, let code = UInt32(digits, radix: 16) else {
      throw Diagnostic("a backslash that means nothing here", at: place)
    }
    return code
  }

  private func known(
    _ scalar: Unicode.Scalar?, at place: SourcePlace
  ) throws(Diagnostic) -> Unicode.Scalar {
    guard let scalar else { throw Diagnostic("a backslash that means nothing here", at: place) }
    return scalar
  }
}
