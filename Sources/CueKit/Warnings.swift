public import CuePlan

/// What a routine's author may not mean as it is written; the routine can be used all the same.
public struct Warnings: Hashable, Sendable {
  /// The warnings, in the order of their places.
  public let diagnostics: [Diagnostic]
  private let sources: [SourceText]

  /// Nothing to warn of.
  public static let none = Warnings([], in: [])

  init(_ diagnostics: [Diagnostic], in sources: [SourceText]) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The warnings as a terminal shows them; nil when there are none.
  public var text: String? {
    diagnostics.isEmpty ? nil : DiagnosticText(sources: sources).text(of: diagnostics)
  }
}
