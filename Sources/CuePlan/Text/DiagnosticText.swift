/// The one printer of problems: a sentence, the place, the line with a caret, and what to do.
///
/// Plain text without colour; every line of a report ends without blanks.
public struct DiagnosticText: Sendable {
  private let sources: [String: SourceText]

  /// Makes a printer that can show lines of these texts.
  public init(sources: [SourceText] = []) {
    self.sources = Dictionary(sources.map { ($0.file, $0) }) { first, _ in first }
  }

  /// All reports, a blank line between them.
  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text(of: $0) }.joined(separator: "\n\n")
  }

  /// One report, without a line end after it.
  public func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let message = String.harmless(diagnostic.message.unicodeScalars)
    let gutter = String(repeating: " ", count: "\(place.line)".count)
    var lines = [
      "\(diagnostic.severity.rawValue): \(message)",
      "\(gutter)--> \(String.harmless(place.file.unicodeScalars)):\(place.line):\(place.column)",
    ]
    if let line = sources[place.file]?.line(place.line) {
      let excerpt = SourceExcerpt(line: line, column: place.column, width: diagnostic.width)
      lines.append("\(gutter) |")
      lines.append("\(place.line) | \(excerpt.shown)".droppingLastBlanks)
      lines.append("\(gutter) | \(excerpt.marks)")
    }
    lines += notes(of: diagnostic).map { "\(gutter) = \(String.harmless($0.unicodeScalars))" }
    return lines.joined(separator: "\n")
  }

  private func notes(of diagnostic: Diagnostic) -> [String] {
    [
      diagnostic.expected.map { "expected \($0)" },
      diagnostic.suggestion.map { "help: did you mean \"\($0)\"?" },
      diagnostic.help.map { "help: \($0)" },
    ].compactMap(\.self)
  }
}

extension String {
  fileprivate var droppingLastBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
