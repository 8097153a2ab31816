internal import CuePlan
internal import Yams

/// Refuses a text whose aliases could multiply while keys are compared.
///
/// Yams compares the keys of a map by all that they hold, so aliases inside a key are expanded
/// without bound before anybody can count them. A look at the letters comes first: it may see an
/// alias in a quoted text, and never misses one. Where it sees many, the text is composed with a
/// letter in place of each star, so that nothing can multiply: an alias begins a node of its own,
/// and a star among words does not. A few aliases cannot multiply far, and each of them is refused
/// later at its own place.
enum AliasGuard {
  /// This many aliases at most are left for Yams to resolve.
  static let harmless = 8

  /// The report of the first alias, when there are many and keys that could hold them.
  static func problem(in source: SourceText) -> Diagnostic? {
    var places: [SourcePlace] = []
    var complexKeys = false
    for (index, line) in source.lines.enumerated() where line.contains(where: "*?]}".contains) {
      let scalars = Array(line.unicodeScalars)
      for column in scalars.indices {
        if holdsAlias(scalars, at: column) {
          places.append(SourcePlace(file: source.file, line: index + 1, column: column + 1))
        }
        complexKeys = complexKeys || endsComplexKey(scalars, at: column)
      }
    }
    guard places.count > harmless, complexKeys else { return nil }
    let aliases = beginnings(of: places, in: source)
    return aliases.count > harmless ? report(at: aliases[0]) : nil
  }

  /// Those of some stars that begin a node, as an alias does; all of them where nobody can tell.
  private static func beginnings(
    of stars: [SourcePlace], in source: SourceText
  ) -> [SourcePlace] {
    var lines = source.lines.map { Array($0.unicodeScalars) }
    for star in stars { lines[star.line - 1][star.column - 1] = "x" }
    let text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    guard let parser = try? Parser(yaml: text + "\n", resolver: .basic, encoding: .utf8),
      let root = try? parser.singleRoot()
    else { return stars }
    return withExtendedLifetime(parser) {
      let begun = Set(root.begun.map { [$0.line, $0.column] })
      return stars.filter { begun.contains([$0.line, $0.column]) }
    }
  }

  /// The report of an anchor or alias.
  static func report(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "anchors (&name) and aliases (*name) are not read", at: place,
      help: "write the value out where it is needed; put a text that begins with & or * in quotes")
  }

  /// Whether `*name` stands here with nothing but a sign or blank around it.
  private static func holdsAlias(_ line: [Unicode.Scalar], at column: Int) -> Bool {
    guard line[column] == "*", column == 0 || starters.contains(line[column - 1]) else {
      return false
    }
    let name = line[(column + 1)...].prefix { isNameScalar($0) }
    return !name.isEmpty && (name.endIndex == line.endIndex || enders.contains(line[name.endIndex]))
  }

  /// Whether an alias, a list, a map or a `?` here could be, or begin, the key of a map.
  private static func endsComplexKey(_ line: [Unicode.Scalar], at column: Int) -> Bool {
    let after: ArraySlice<Unicode.Scalar>
    switch line[column] {
    case "]", "}": after = line[(column + 1)...]
    case "*": after = line[(column + 1)...].drop { isNameScalar($0) }
    case "?":
      let begins = column == 0 || starters.contains(line[column - 1])
      return begins && (column + 1 == line.endIndex || line[column + 1] == " ")
    default: return false
    }
    return after.first { $0 != " " } == ":"
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private static let starters: [Unicode.Scalar] = [" ", "[", "{", ",", ":", "?", "-"]
  private static let enders: [Unicode.Scalar] = [" ", ",", ":", "]", "}", "?"]
}

extension Yams.Node {
  /// Where it and everything it holds begins.
  fileprivate var begun: [Mark] {
    let held: [Yams.Node] =
      switch self {
      case .sequence(let sequence): Array(sequence)
      case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
      case .scalar, .alias: []
      }
    return [mark].compactMap(\.self) + held.flatMap(\.begun)
  }
}
