internal import CuePlan

/// Reads the value of one node and reports what is wrong with it; nil means that it was reported.
struct ValueReader {
  /// Where problems go.
  let findings: Findings

  /// Any text, blanks around it taken off.
  func text(_ node: Node) -> String? {
    if case .text(let text) = node.content { return text }
    if !node.isRefused { findings.report("\(node.kind) where a text belongs", at: node) }
    return nil
  }

  /// A text that one of the value grammars reads.
  func value<Value>(
    _ node: Node, _ read: (String) throws(ValueProblem) -> Value
  ) -> Value? {
    guard let text = text(node) else { return nil }
    do throws(ValueProblem) {
      return try read(text)
    } catch {
      findings.report(error, in: node)
      return nil
    }
  }

  /// One word out of a fixed few.
  func choice<Value>(_ node: Node, of what: String) -> Value?
  where Value: CaseIterable & RawRepresentable<String> {
    value(node) { (text) throws(ValueProblem) in try choice(text, of: what) }
  }

  /// One word out of a fixed few, already a text.
  func choice<Value>(_ text: String, of what: String) throws(ValueProblem) -> Value
  where Value: CaseIterable & RawRepresentable<String> {
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    throw ValueProblem(
      message: "\"\(text)\" is no \(what)", range: 0..<text.unicodeScalars.count,
      expected: words.joined(separator: ", "), suggestion: NearestWord.find(text, in: words))
  }

  /// A word in kebab-case, such as `foam-roller`.
  func tag(_ node: Node) -> String? {
    value(node) { (text) throws(ValueProblem) in
      guard YamlFolder.isId(text) else {
        throw ValueProblem(
          message: "\"\(text)\" is no tag", expected: "letters and dashes, such as foam-roller")
      }
      return text
    }
  }

  /// A value with who says so: `5 from guideline NHS inform`, or `{ value: 5, from: … }`.
  func sourced<Value: Hashable & Sendable>(
    _ node: Node, _ read: (String) throws(ValueProblem) -> Value
  ) -> Sourced<Value>? {
    guard case .map = node.content else {
      return value(node) { (text) throws(ValueProblem) in
        let (value, provenance) = try ProvenanceText.split(text)
        return Sourced(try read(value), from: provenance)
      }
    }
    guard var fields = Fields(node, .sourced, in: findings) else { return nil }
    let value = fields.require("value").flatMap { self.value($0, read) }
    let provenance = fields.require("from").flatMap { self.value($0, ProvenanceText.read) }
    fields.finish()
    guard let value, let provenance else { return nil }
    return Sourced(value, from: provenance)
  }

  /// The values of a list, or of a single value standing for a list of one.
  func list<Value>(_ node: Node, _ read: (Node) -> Value?) -> [Value] {
    guard case .list(let nodes) = node.content else { return read(node).map { [$0] } ?? [] }
    return nodes.compactMap { node in
      guard node.isNothing else { return read(node) }
      findings.report("an entry with nothing in it", at: node, help: "write it or take it out")
      return nil
    }
  }
}
