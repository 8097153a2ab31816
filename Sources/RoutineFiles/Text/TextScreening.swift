internal import CuePlan

/// What is settled about a text before YAML sees it: encoding, length, characters, depth.
enum TextScreening {
  /// The text of some bytes, or one problem that says why they are none.
  static func text(of bytes: [UInt8], file: String) -> Result<String, Diagnostic> {
    guard bytes.count <= TextFile.longest else { return .failure(tooLong(file)) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return .success(text) }
    return .failure(notUnicode(body, file: file))
  }

  /// Everything in a text that YAML would stumble over or choke on.
  static func problems(in source: SourceText) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (index, line) in source.lines.enumerated() {
      let place = SourcePlace(file: source.file, line: index + 1, column: 1)
      problems += [
        control(in: line, at: place), tab(in: line, at: place), margin(of: line, at: place),
      ].compactMap(\.self)
      guard problems.count < Findings.most else { break }
    }
    if let depth = depth(of: source) { problems.append(depth) }
    // The guard composes the text, which has to be fit for that.
    return problems + (problems.isEmpty ? [AliasGuard.problem(in: source)] : []).compactMap(\.self)
  }

  /// The report of a file that is longer than any routine.
  static func tooLong(_ file: String) -> Diagnostic {
    Diagnostic(
      "the file is too long", at: SourcePlace(file: file, line: 1, column: 1),
      expected: "a text of at most \(TextFile.longest / 1_000_000) MB")
  }

  private static func notUnicode(_ bytes: ArraySlice<UInt8>, file: String) -> Diagnostic {
    let source = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self))
    var place = SourcePlace(file: file, line: 1, column: 1)
    for (index, line) in source.lines.enumerated() {
      let scalars = Array(line.unicodeScalars)
      guard let column = scalars.firstIndex(of: "\u{FFFD}") else { continue }
      place = SourcePlace(file: file, line: index + 1, column: column + 1)
      break
    }
    return Diagnostic(
      "the file is not UTF-8 text", at: place, help: "save it in your editor as UTF-8")
  }

  private static func control(in line: String, at start: SourcePlace) -> Diagnostic? {
    let column = line.unicodeScalars.enumerated().first { _, scalar in
      scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
    }
    guard let (offset, scalar) = column else { return nil }
    var place = start
    place.column += offset
    let name = scalar == "\0" ? "a NUL" : "a control character"
    return Diagnostic(
      "\(name) in the text", at: place, expected: "plain text, as an editor saves it")
  }

  private static func tab(in line: String, at start: SourcePlace) -> Diagnostic? {
    let indentation = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
    guard let offset = Array(indentation).firstIndex(of: "\t") else { return nil }
    var place = start
    place.column += offset
    return Diagnostic(
      "a tab in the indentation", at: place, help: "use spaces, two for each level")
  }
}

extension TextScreening {
  /// Open brackets beyond this are no routine; quoting is not looked at.
  static let deepest = 64
  /// Blanks and dashes before the words of a line beyond this are no routine either.
  ///
  /// Each level costs the parser some stack, and a thread may have as little as 512 kB.
  static let widestMargin = 128

  private static func margin(of line: String, at start: SourcePlace) -> Diagnostic? {
    let margin = line.unicodeScalars.prefix { $0 == " " || $0 == "-" || $0 == "?" }
    guard margin.count > widestMargin, margin.endIndex < line.unicodeScalars.endIndex else {
      return nil
    }
    return Diagnostic(
      "lists and maps are nested too deeply", at: start, width: margin.count,
      expected: "words before column \(widestMargin)")
  }

  private static func depth(of source: SourceText) -> Diagnostic? {
    var depth = 0
    for (index, line) in source.lines.enumerated() {
      for (offset, scalar) in line.unicodeScalars.enumerated() {
        if scalar == "[" || scalar == "{" { depth += 1 }
        if scalar == "]" || scalar == "}" { depth = max(0, depth - 1) }
        guard depth > deepest else { continue }
        let place = SourcePlace(file: source.file, line: index + 1, column: offset + 1)
        return Diagnostic(
          "brackets are nested too deeply", at: place,
          expected: "at most \(deepest) open brackets at a time")
      }
    }
    return nil
  }
}
