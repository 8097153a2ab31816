internal import CuePlan

/// The keys of one map, asked for by name; what nobody asked for is reported at the end.
struct Fields {
  /// The map itself.
  let node: Node
  /// What the map describes, for messages: `an exercise`.
  let owner: String

  private let entries: [Node.Entry]
  private let findings: Findings
  private var known: [String] = []

  /// Opens a map; reports and gives nil when the node is none.
  init?(_ node: Node, of owner: String, in findings: Findings) {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\(owner) is a map of keys, and this is \(node.kind)", at: node,
        expected: "lines of the form \"key: value\"")
      return nil
    }
    self.node = node
    self.owner = owner
    self.entries = entries
    self.findings = findings
  }

  /// Opens the entries of a map beyond those already read.
  init(_ entries: [Node.Entry], from node: Node, of owner: String, in findings: Findings) {
    self.node = node
    self.owner = owner
    self.entries = entries
    self.findings = findings
  }

  /// The value of a key, if it is written; a key with nothing after it is reported.
  mutating func take(_ name: String) -> Node? {
    known.append(name)
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    guard !entry.value.isNothing else {
      findings.report("\"\(name)\" has no value", at: entry.key, help: "write it or leave it out")
      return nil
    }
    return entry.value
  }

  /// The value of a key that must be there.
  mutating func require(_ name: String, help: String? = nil) -> Node? {
    if !entries.contains(where: { $0.name == name }) {
      var place = node
      place.width = 1
      findings.report("\(owner) needs \"\(name)\"", at: place, help: help)
    }
    return take(name)
  }

  /// Reads the value of a key into a variable, which keeps its value when the key is not written.
  mutating func read<Value>(
    _ name: String, into variable: inout Value, _ read: (Node) -> Value?
  ) {
    if let node = take(name), let value = read(node) { variable = value }
  }

  /// Reads the value of a key into an optional.
  mutating func read<Value>(
    _ name: String, into variable: inout Value?, _ read: (Node) -> Value?
  ) {
    if let node = take(name), let value = read(node) { variable = value }
  }

  /// Reports every key that was never asked for, with the nearest that is known.
  ///
  /// - Parameter help: What to say of a key that is known elsewhere.
  func finish(help: (String) -> String? = { _ in nil }) {
    for entry in entries where !known.contains(entry.name) && !findings.isFull {
      findings.report(
        "unknown key \"\(entry.name)\" in \(owner)", at: entry.key,
        expected: known.joined(separator: ", "),
        suggestion: NearestWord.find(entry.name, in: known), help: help(entry.name))
    }
  }
}
