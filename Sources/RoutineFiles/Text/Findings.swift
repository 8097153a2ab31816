internal import CuePlan

/// The problems of one reading, as they are found, and the texts they were found in.
final class Findings {
  /// Reports beyond this many are counted, not kept.
  static let most = 100

  private(set) var sources: [SourceText] = []
  private var kept: [Diagnostic] = []
  private var others = 0

  /// How many of the problems found make the routine unusable.
  private(set) var errors = 0

  /// Whether any does.
  var hasErrors: Bool { errors > 0 }

  /// Whether a further report would only be counted, so that its wording can be saved.
  var isFull: Bool { kept.count >= Findings.most }

  /// Adds a text that places may point into.
  func add(_ source: SourceText) { sources.append(source) }

  /// Adds a report; one that is there already is not repeated.
  func report(_ diagnostic: Diagnostic) {
    guard isFull || !kept.contains(diagnostic) else { return }
    if diagnostic.severity == .error { errors += 1 }
    if isFull { others += 1 } else { kept.append(diagnostic) }
  }

  /// Adds a report about a node.
  func report(
    _ message: String, at node: Node, severity: Diagnostic.Severity = .error,
    expected: String? = nil, suggestion: String? = nil, help: String? = nil
  ) {
    report(
      Diagnostic(
        message, at: node.place, width: node.width, severity: severity, expected: expected,
        suggestion: suggestion, help: help))
  }

  /// Adds a report about a part of a node's text.
  func report(_ problem: ValueProblem, in node: Node) {
    let part = problem.range.flatMap { node.part($0) } ?? (node.place, node.width)
    report(
      Diagnostic(
        problem.message, at: part.place, width: part.width, expected: problem.expected,
        suggestion: problem.suggestion, help: problem.help))
  }

  /// Every report, by file as the files were read, then by line and column.
  var sorted: [Diagnostic] {
    let order = Dictionary(sources.enumerated().map { ($1.file, $0) }) { first, _ in first }
    let sorted = kept.enumerated().sorted { a, b in
      let (x, y) = (a.element.place, b.element.place)
      let left = (order[x.file] ?? 0, x.line, x.column, a.offset)
      return left < (order[y.file] ?? 0, y.line, y.column, b.offset)
    }
    return sorted.map(\.element) + remainder
  }

  private var remainder: [Diagnostic] {
    guard others > 0, let last = kept.last else { return [] }
    let message = "\(others) more \(others == 1 ? "problem" : "problems") after these"
    return [Diagnostic(message, at: last.place)]
  }
}
