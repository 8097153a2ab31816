internal import CuePlan
internal import Yams

/// YAML of other programs, in which one part may stand for another: `&name`, `*name`, `<<`.
///
/// Values are opened one level at a time, so that names within names can never multiply.
struct AnchoredYaml {
  private let node: Yams.Node
  private let file: String

  /// Opens the value of a whole text; throws every problem of it.
  static func root(of source: SourceText, in findings: Findings) -> AnchoredYaml? {
    let problems = TextScreening.problems(in: source)
    problems.forEach(findings.report)
    guard problems.isEmpty else { return nil }
    do {
      let text = source.lines.joined(separator: "\n") + "\n"
      guard let node = try Yams.compose(yaml: text, .basic) else {
        findings.report(
          Diagnostic("there is nothing in this file", at: source.beginning.place))
        return nil
      }
      return AnchoredYaml(node: node, file: source.file)
    } catch YamlError.duplicatedKeysInMapping(let names, let context) {
      let place = SourcePlace(
        file: source.file, line: context.mark.line, column: context.mark.column)
      findings.report(
        Diagnostic("the key \"\(names.min() ?? "")\" is written twice", at: place))
      return nil
    } catch {
      findings.report(YamlProblem(error, in: source).diagnostic)
      return nil
    }
  }

  /// Where it stands; a part that stands for another has the place of the other.
  var place: SourcePlace {
    SourcePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Its text; nil when it is none.
  var text: PlacedText? {
    guard case .scalar(let scalar) = node else { return nil }
    var place = place
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { place.column += 1 }
    return PlacedText(scalar.string, at: place)
  }

  /// The values of a list; nil when it is none.
  var list: [AnchoredYaml]? {
    node.sequence.map { $0.map { AnchoredYaml(node: $0, file: file) } }
  }

  /// Whether it is a map.
  var isMap: Bool { node.mapping != nil }

  /// The keys of a map, in order; those it takes from other maps are not among them.
  var keys: [PlacedText] {
    (node.mapping?.keys).map { keys in
      keys.compactMap { AnchoredYaml(node: $0, file: file).text }
    } ?? []
  }

  /// The value under a key, of the map itself or of one that it takes in; nil when it is empty.
  func value(_ name: String) -> AnchoredYaml? {
    guard let mapping = node.mapping else { return nil }
    let own = mapping.first { $0.key.scalar?.string == name }?.value
    let merged = mapping.first { $0.key.scalar?.string == "<<" }?.value
    let others = merged.map { $0.sequence.map(Array.init) ?? [$0] } ?? []
    let value = own ?? others.lazy.compactMap { $0[name] }.first
    guard let value, value.scalar?.string != "" else { return nil }
    return AnchoredYaml(node: value, file: file)
  }
}
