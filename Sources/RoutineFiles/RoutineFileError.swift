public import CuePlan

/// Everything that is wrong with a file, at once.
public struct RoutineFileError: Error, Hashable {
  /// What kind of failure it is.
  public var kind: Kind
  /// Every problem, warnings included, in the order of their places.
  public var diagnostics: [Diagnostic]
  /// The texts that the problems point into, for ``DiagnosticText``.
  public var sources: [SourceText]

  /// What kind of failure a reading ended in.
  public enum Kind: Hashable, Sendable {
    /// The file is not there or may not be read.
    case noInput
    /// What the file says is wrong.
    case wrongText
  }

  init(_ kind: Kind = .wrongText, _ findings: Findings) {
    self.kind = kind
    diagnostics = findings.sorted
    sources = findings.sources
  }
}

extension RoutineFileError: CustomStringConvertible {
  /// Every problem with its line and caret, as a terminal shows it.
  public var description: String { DiagnosticText(sources: sources).text(of: diagnostics) }
}
