internal import CuePlan

/// The keys of one map, asked for by name; what nobody asked for is reported at the end.
struct Fields {
  /// The map itself.
  let node: Node
  /// What the map describes, and the keys that it may have.
  let kind: MapKind

  private let entries: [Node.Entry]
  private let findings: Findings
  private var taken: Set<String> = []
  private var missing: [(name: String, help: String?)] = []

  /// Opens a map; reports and gives nil when the node is none.
  init?(_ node: Node, _ kind: MapKind, in findings: Findings) {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\(kind.name) is a map of keys, and this is \(node.kind)", at: node,
        expected: "lines of the form \"key: value\"")
      return nil
    }
    self.node = node
    self.kind = kind
    self.entries = entries
    self.findings = findings
  }

  /// Opens the entries of a map beyond those already read.
  init(_ entries: [Node.Entry], from node: Node, _ kind: MapKind, in findings: Findings) {
    self.node = node
    self.kind = kind
    self.entries = entries
    self.findings = findings
  }

  /// The value of a key, if it is written; a key with nothing after it is reported.
  mutating func take(_ name: String) -> Node? {
    guard kind.keys.contains(name) else { return nil }
    taken.insert(name)
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    if entry.value.isNothing { findings.report("\"\(name)\" has no value", at: entry.key) }
    return entry.value.isNothing || entry.value.isRefused ? nil : entry.value
  }

  /// The value of a key that must be there.
  mutating func require(_ name: String, help: String? = nil) -> Node? {
    if !entries.contains(where: { $0.name == name }) { missing.append((name, help)) }
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

  /// Reports every key that was never asked for, with the nearest that the map may have, and every
  /// key that must be there and is not even misspelt.
  ///
  /// - Parameter help: What to say of a key that is known elsewhere.
  func finish(help: (String) -> String? = { _ in nil }) {
    var misspelt: Set<String> = []
    for entry in entries where !taken.contains(entry.name) {
      let nearest = findings.isFull ? nil : NearestWord.find(entry.name, in: kind.keys)
      if let nearest { misspelt.insert(nearest) }
      findings.report(
        "unknown key \"\(entry.name)\" in \(kind.name)", at: entry.key,
        expected: kind.keys.joined(separator: ", "), suggestion: nearest, help: help(entry.name))
    }
    for (name, help) in missing where !misspelt.contains(name) {
      findings.report("\(kind.name) needs \"\(name)\"", at: node, help: help)
    }
  }
}
