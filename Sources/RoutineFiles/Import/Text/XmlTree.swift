internal import CuePlan

/// The way from XML text to elements: a strict reader of what workout files hold.
///
/// Declarations, comments and marked sections are read; document types, which can define entities
/// that multiply, are refused. Foundation's reader of XML does not say where an attribute stands,
/// and on Linux it is a library that would cost every start of the program 3 MB.
struct XmlTree {
  private var cursor: TextCursor

  /// Elements nested beyond this are no workout.
  private static let deepest = 32

  /// The root element of a whole text.
  static func root(of text: String, file: String) throws(Diagnostic) -> XmlElement {
    var tree = XmlTree(cursor: TextCursor(text, file: file))
    try tree.skipAside()
    guard tree.cursor.take("<") else { throw tree.unexpected("an element such as <workout_file>") }
    let root = try tree.element(depth: 0)
    try tree.skipAside()
    guard tree.cursor.next == nil else { throw tree.unexpected("the end of the file") }
    return root
  }

  private init(cursor: TextCursor) { self.cursor = cursor }

  /// What stands around the root: blanks, comments, declarations.
  private mutating func skipAside() throws(Diagnostic) {
    cursor.skipBlanks()
    while cursor.isAt("<?") || cursor.isAt("<!") {
      if cursor.isAt("<!DOCTYPE") {
        throw Diagnostic("a document type is not read", at: cursor.place, help: "take it out")
      }
      try skip(cursor.isAt("<?") ? "?>" : "-->")
      cursor.skipBlanks()
    }
  }

  private mutating func skip(_ end: String) throws(Diagnostic) {
    let start = cursor.place
    guard cursor.take(upTo: end) != nil, cursor.take(end) else { throw unclosed(start) }
  }

  /// An element whose `<` is passed.
  private mutating func element(depth: Int) throws(Diagnostic) -> XmlElement {
    guard depth <= Self.deepest else {
      throw Diagnostic("elements are nested too deeply", at: cursor.place)
    }
    let place = cursor.place
    var element = XmlElement(name: try name("a name of an element"), place: place)
    try readAttributes(&element)
    if cursor.take("/>") { return element }
    guard cursor.take(">") else { throw unexpected("\">\" or an attribute") }
    try readContent(&element, depth: depth)
    return element
  }

  private mutating func readAttributes(_ element: inout XmlElement) throws(Diagnostic) {
    var names: Set<String> = []
    cursor.skipBlanks()
    while let scalar = cursor.next, isNameScalar(scalar) {
      let place = cursor.place
      let name = try name("an attribute")
      guard names.insert(name).inserted else {
        throw Diagnostic(
          "the attribute \"\(name)\" is written twice", at: place, width: name.count)
      }
      cursor.skipBlanks()
      guard cursor.take("=") else { throw unexpected("\"=\" after an attribute") }
      cursor.skipBlanks()
      element.attributes.append(XmlElement.Attribute(name: name, value: try quoted()))
      cursor.skipBlanks()
    }
  }

  private mutating func quoted() throws(Diagnostic) -> PlacedText {
    guard let quote = cursor.next, quote == "\"" || quote == "'" else {
      throw unexpected("a value in quotes")
    }
    let start = cursor.place
    cursor.advance()
    let inner = cursor.place
    var value = ""
    while let scalar = cursor.next, scalar != quote, scalar != "<" { value += try letter(scalar) }
    guard cursor.next == quote else { throw unclosed(start) }
    cursor.advance()
    return PlacedText(value, at: inner)
  }

  /// Everything up to the end tag, and that.
  private mutating func readContent(
    _ element: inout XmlElement, depth: Int
  ) throws(Diagnostic) {
    while let scalar = cursor.next {
      if cursor.isAt("<!--") {
        try skip("-->")
      } else if cursor.take("<![CDATA[") {
        element.text += cursor.take(upTo: "]]>") ?? ""
        guard cursor.take("]]>") else { throw unclosed(element.place) }
      } else if cursor.take("</") {
        return try end(element)
      } else if cursor.take("<") {
        element.children.append(try self.element(depth: depth + 1))
      } else {
        element.text += try letter(scalar)
      }
    }
    throw unclosed(element.place, name: element.name)
  }

  private mutating func end(_ element: XmlElement) throws(Diagnostic) {
    let place = cursor.place
    let name = try name("a name of an element")
    cursor.skipBlanks()
    guard name == element.name else {
      throw Diagnostic(
        "</\(name)> closes nothing", at: place, width: name.count,
        expected: "</\(element.name)>, which line \(element.place.line) opens")
    }
    guard cursor.take(">") else { throw unexpected("\">\"") }
  }
}

extension XmlTree {
  private mutating func name(_ expected: String) throws(Diagnostic) -> String {
    let name = cursor.take(while: isNameScalar)
    guard !name.isEmpty else { throw unexpected(expected) }
    return name
  }

  private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "_:-.0123456789".unicodeScalars.contains(scalar)
  }

  /// One letter of a text, or what an entity stands for.
  private mutating func letter(_ scalar: Unicode.Scalar) throws(Diagnostic) -> String {
    guard scalar == "&" else {
      cursor.advance()
      return String(scalar)
    }
    let place = cursor.place
    var ahead = cursor
    ahead.advance()
    let name = ahead.take { $0 == "#" || isNameScalar($0) }
    guard ahead.take(";"), let text = Self.entity(name) else {
      throw Diagnostic(
        "a \"&\" that begins nothing known", at: place, help: "write \"&amp;\" for \"&\"")
    }
    cursor = ahead
    return text
  }

  private static func entity(_ name: String) -> String? {
    if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name] {
      return known
    }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.hasPrefix("#x")
    let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private func unexpected(_ expected: String) -> Diagnostic {
    let found = cursor.next.map { "\"\($0)\"" } ?? "the end of the file"
    return Diagnostic("this is not XML: \(found)", at: cursor.place, expected: expected)
  }

  private func unclosed(_ place: SourcePlace, name: String? = nil) -> Diagnostic {
    Diagnostic(
      name.map { "<\($0)> is never closed" } ?? "what begins here is never closed", at: place,
      width: max(1, name?.count ?? 1), expected: name.map { "</\($0)>" })
  }
}
