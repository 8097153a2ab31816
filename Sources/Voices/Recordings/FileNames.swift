import CuePlan

/// Which line of a script a recording is, by the name of its file.
struct FileNames {
  private let language: String
  private let lines: [ScriptLine]
  private let byNumber: [Int: ScriptLine]
  private let byName: [SpeechName: ScriptLine]

  /// What a name says.
  struct Line: Hashable {
    /// The line; nil for one that is in no script, because there is none.
    let scripted: ScriptLine?
    let text: String
    let take: Int
  }

  init(_ lines: [ScriptLine], language: String) {
    self.language = language
    self.lines = lines
    byNumber = Dictionary(lines.map { ($0.number, $0) }) { first, _ in first }
    byName = Dictionary(lines.compactMap { line in line.name.map { ($0, line) } }) { first, _ in
      first
    }
  }

  /// The line that the file at `path` holds: by all of its words, else by the number before them.
  func line(of path: String) throws(RecordingProblem) -> Line {
    let file = String(path.split(separator: "/").last ?? "")
    let words = FileWords(fileName: file, language: language)
    if let words, let line = byName[words.speech] { return Line(line, take: words.take) }
    if lines.isEmpty {
      guard let words else { throw .nameless(path) }
      guard file.prefix(while: { $0 != "." && $0 != "~" }).contains(where: \.isLetter) else {
        throw .numberWithoutScript(path)
      }
      return Line(scripted: nil, text: words.text, take: words.take)
    }
    guard let numeral = numeral(file) else {
      throw words == nil ? .nameless(path) : .notInScript(path, nearest: nearest(to: words))
    }
    return try line(numbered: numeral, path, take: words?.take ?? 1)
  }

  private func line(
    numbered numeral: Numeral, _ path: String, take: Int
  ) throws(RecordingProblem) -> Line {
    guard let number = Int(numeral.digits), let line = byNumber[number] else {
      throw .noSuchNumber(path, lines: lines.map(\.number).max() ?? 0)
    }
    let words = FileWords(fileName: numeral.rest, language: language)
    if let words, let other = byName[words.speech], other != line {
      throw .wrongNumber(path, saysLine: other.number)
    }
    return Line(line, take: take)
  }

  private struct Numeral {
    let digits: String
    let rest: String
  }

  /// The digits a name begins with, and what follows them.
  private func numeral(_ file: String) -> Numeral? {
    let digits = file.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    let rest = file.dropFirst(digits.count).drop { " -_.".contains($0) }
    return Numeral(digits: String(digits), rest: rest.contains(".") ? String(rest) : "")
  }

  private func nearest(to words: FileWords?) -> String? {
    words.flatMap { NearestWord.find($0.text, in: lines.map(\.text)) }
  }
}

extension FileNames.Line {
  fileprivate init(_ line: ScriptLine, take: Int) {
    self.init(scripted: line, text: line.text, take: take)
  }
}
