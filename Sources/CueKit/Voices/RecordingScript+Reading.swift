internal import CuePlan
internal import Foundation
internal import Voices

extension RecordingScript {
  /// Reads a script from the file at `path`: as it was written in any of its forms, or a text with
  /// a line for each line, whose language is `language`.
  public init(contentsOf path: String, language: String) throws(SessionError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .wrongScript(path: path, line: nil, detail: "cannot be read, expected a file of text")
    }
    guard data.count <= Self.mostBytes, let text = String(data: data, encoding: .utf8) else {
      throw .wrongScript(path: path, line: nil, detail: "is not text of a bearable size in UTF-8")
    }
    let lines =
      text.drop { $0.isWhitespace }.hasPrefix("{")
      ? try Self.json(data, path: path) : try Self.table(text, language: language, path: path)
    guard !lines.isEmpty else {
      throw .wrongScript(path: path, line: nil, detail: "holds no line")
    }
    if let twice = Dictionary(grouping: lines, by: \.number).filter({ $1.count > 1 }).keys.min() {
      throw .wrongScript(path: path, line: nil, detail: "has the number \(twice) twice")
    }
    self.init(lines: lines)
  }

  private static let mostBytes = 10_000_000

  private static func json(_ data: Data, path: String) throws(SessionError) -> [ScriptLine] {
    guard let document = try? JSONDecoder().decode(ScriptDocument.self, from: data),
      document.format == ScriptDocument.format
    else {
      throw .wrongScript(
        path: path, line: nil,
        detail: "is not JSON of a script, expected “\(ScriptDocument.format)”")
    }
    return document.lines.map(\.scriptLine)
  }

  /// Lines of text: `number TAB words TAB at most N s`, or words alone, which are numbered.
  private static func table(
    _ text: String, language: String, path: String
  ) throws(SessionError) -> [ScriptLine] {
    if text.hasPrefix("number,text") { return try csv(text, path: path) }
    var lines: [ScriptLine] = []
    for (place, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where row.contains(where: { !$0.isWhitespace }) {
      let cells = row.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.count == 1 {
        lines.append(ScriptLine(lines.count + 1, cells[0], language: language))
      } else if cells.count > 1, let number = Int(cells[0]) {
        lines.append(
          ScriptLine(
            number, cells[1], language: language, longest: cells.dropFirst(2).first?.length))
      } else {
        throw .wrongScript(
          path: path, line: place + 1,
          detail: "begins with “\(cells.first ?? "")”, expected a number")
      }
    }
    return lines
  }

  private static func csv(_ text: String, path: String) throws(SessionError) -> [ScriptLine] {
    var lines: [ScriptLine] = []
    for (place, row) in text.split(separator: "\n").enumerated().dropFirst() {
      let cells = row.csvCells
      guard cells.count >= 3, let number = Int(cells[0]), !cells[1].isEmpty else {
        throw .wrongScript(
          path: path, line: place + 1, detail: "expected number, text, language and longest")
      }
      lines.append(
        ScriptLine(number, cells[1], language: cells[2], longest: cells.dropFirst(3).first?.length))
    }
    return lines
  }
}

extension String {
  /// The seconds of `2.6`, or of `at most 2.6 s`; nil where there are none.
  fileprivate var length: Seconds? {
    split(separator: " ").compactMap { Double($0) }.first.map {
      Seconds(Int64(($0 * 1000).rounded()), over: 1000)
    }
  }
}

extension Substring {
  /// The cells of a row, some of them in quotes.
  fileprivate var csvCells: [String] {
    var cells = [""]
    var isQuoted = false
    var rest = self.last == "\r" ? dropLast() : self
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        cells[cells.count - 1].append("\"")
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
