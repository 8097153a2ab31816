public import CuePlan

/// One thing that stands in the way of a session, as data for programs.
public struct Problem: Hashable, Sendable {
  /// How bad it is.
  public var severity: Diagnostic.Severity
  /// What was found, in a sentence without its end mark.
  public var message: String
  /// Where it stands in somebody's text; nil where it stands in none.
  public var place: SourcePlace?
  /// What was expected instead.
  public var expected: String?
  /// The nearest right word.
  public var suggestion: String?
  /// What to do about it.
  public var help: String?

  /// Makes an error that stands in no text.
  public init(
    _ message: String, expected: String? = nil, suggestion: String? = nil, help: String? = nil
  ) {
    severity = .error
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
    self.help = help
  }

  /// Takes over what a reader found.
  public init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity
    message = diagnostic.message
    place = diagnostic.place
    expected = diagnostic.expected
    suggestion = diagnostic.suggestion
    help = diagnostic.help
  }
}

extension Problem: CustomStringConvertible {
  /// The problem as a terminal shows it: what was found, what was expected, what to do.
  public var description: String {
    let notes = [
      expected.map { "expected \($0)" }, suggestion.map { "help: did you mean \"\($0)\"?" },
      help.map { "help: \($0)" },
    ]
    let lines = ["\(severity.rawValue): \(message)"] + notes.compactMap { $0.map { "  = \($0)" } }
    return lines.joined(separator: "\n")
  }
}
