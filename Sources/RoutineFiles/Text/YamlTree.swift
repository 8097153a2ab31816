internal import CuePlan
internal import Yams

/// The way from YAML text to nodes: composed by Yams, never resolved, every problem ours.
struct YamlTree {
  private let source: SourceText
  private var lines: [[Unicode.Scalar]]
  private let findings: Findings
  private var doubled = DoubledKeys()

  /// The root of a text; nil when there is none, with the reason reported.
  static func root(of text: String, file: String, in findings: Findings) -> Node? {
    let source = SourceText(file: file, text: text)
    findings.add(source)
    let problems = TextScreening.problems(in: source)
    problems.forEach(findings.report)
    guard problems.isEmpty else { return nil }
    var tree = YamlTree(source: source, findings: findings)
    return tree.compose()
  }

  private init(source: SourceText, findings: Findings) {
    self.source = source
    self.findings = findings
    lines = source.lines.map { Array($0.unicodeScalars) }
  }

  private mutating func compose() -> Node? {
    while true {
      do {
        // An anchor is known only while its parser lives.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        guard let root else { return nothing() }
        return withExtendedLifetime(parser) { node(root, depth: 0) }
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard !doubled.mask(&lines, at: context.mark) else { continue }
        findings.report(doubled.report(names.min() ?? "", at: place(context.mark)))
        return nil
      } catch {
        findings.report(YamlProblem(error, in: source).diagnostic)
        return nil
      }
    }
  }

  /// The lines as one text, long enough to have storage of its own, which Yams points into.
  private var text: String {
    var scalars = String.UnicodeScalarView()
    for line in lines {
      scalars.append(contentsOf: line)
      scalars.append("\n")
    }
    scalars.append(contentsOf: repeatElement("\n", count: 16))
    return String(scalars)
  }

  private func nothing() -> Node? {
    findings.report(
      Diagnostic(
        "there is nothing in this file", at: SourcePlace(file: source.file, line: 1, column: 1)))
    return nil
  }
}

extension YamlTree {
  /// Lists and maps nested beyond this are no routine.
  static let deepest = 24

  private func node(_ node: Yams.Node, depth: Int) -> Node? {
    let place = place(node.mark)
    guard depth <= YamlTree.deepest else {
      findings.report(Diagnostic("lists and maps are nested too deeply", at: place))
      return nil
    }
    guard node.anchor == nil else {
      findings.report(AliasGuard.report(at: place))
      return nil
    }
    if let tag = node.explicitTag {
      findings.report(
        Diagnostic(
          "tags (\(tag)) are not read", at: place,
          help: "leave it out, or put a text that begins with ! in quotes"))
      return nil
    }
    return switch node {
    case .scalar(let scalar): text(scalar, at: place)
    case .sequence(let sequence): list(sequence, at: place, depth: depth)
    case .mapping(let mapping): map(mapping, at: place, depth: depth)
    case .alias: nil
    }
  }

  private func text(_ scalar: Yams.Node.Scalar, at place: SourcePlace) -> Node {
    let isPlain = scalar.style == .plain
    if isPlain, scalar.string.isEmpty { return Node(content: .nothing, place: place, width: 1) }
    let scalars = Array(scalar.string.unicodeScalars)
    let column = isPlain ? place.column : place.column + 1
    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : []
    let isVerbatim = line.dropFirst(column - 1).starts(with: scalars)
    let width = isVerbatim ? scalars.count + (isPlain ? 0 : 2) : line.count - place.column + 1
    return Node(
      content: .text(scalar.string), place: place, width: max(1, width),
      textColumn: isVerbatim ? column : nil)
  }

  private func list(_ sequence: Yams.Node.Sequence, at place: SourcePlace, depth: Int) -> Node {
    let nodes = sequence.compactMap { node($0, depth: depth + 1) }
    return Node(content: .list(nodes), place: place, width: 1)
  }

  private func map(_ mapping: Yams.Node.Mapping, at place: SourcePlace, depth: Int) -> Node {
    var entries: [Node.Entry] = []
    var names: Set<String> = []
    for (key, value) in mapping {
      guard let entry = entry(key, value, depth: depth) else { continue }
      if names.insert(entry.name).inserted {
        entries.append(entry)
      } else {
        findings.report(doubled.report(entry.name, at: entry.key.place))
      }
    }
    return Node(content: .map(entries), place: place, width: 1)
  }

  private func entry(_ key: Yams.Node, _ value: Yams.Node, depth: Int) -> Node.Entry? {
    guard var keyNode = node(key, depth: depth + 1) else { return nil }
    guard case .text(let written) = keyNode.content else {
      findings.report("\(keyNode.kind) cannot be a key", at: keyNode, expected: "a word")
      return nil
    }
    let name = doubled.unmasking(written)
    keyNode.content = .text(name)
    keyNode.width = max(keyNode.width, 1)
    let refused = Node(content: .refused, place: keyNode.place, width: keyNode.width)
    var value = node(value, depth: depth + 1) ?? refused
    if value.isNothing { (value.place, value.width) = (keyNode.place, keyNode.width) }
    return Node.Entry(name: name, key: keyNode, value: value)
  }

  private func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(file: source.file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension Yams.Node {
  /// A tag that somebody wrote out, such as `!!str`.
  fileprivate var explicitTag: String? {
    let name = tag.description
    let implied: [Tag.Name] = [.implicit, .nonSpecific, .str, .seq, .map]
    return implied.contains { $0.rawValue == name } ? nil : name
  }
}
