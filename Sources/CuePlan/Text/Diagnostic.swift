/// One problem in somebody's text, as data; `DiagnosticText` turns it into sentences.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var place: SourcePlace
  /// How many Unicode scalars from there are meant; at least 1.
  public var width: Int
  /// What is wrong, in a sentence without its end mark.
  public var message: String
  /// What was expected instead.
  public var expected: String?
  /// The nearest right word.
  public var suggestion: String?
  /// What to type instead.
  public var help: String?

  /// How bad a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// The routine cannot be used.
    case error
    /// The routine can be used; the author may have meant something else.
    case warning
  }

  /// Makes a report of an error, unless told otherwise.
  public init(
    _ message: String, at place: SourcePlace, width: Int = 1, severity: Severity = .error,
    expected: String? = nil, suggestion: String? = nil, help: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.width = width
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
    self.help = help
  }
}
