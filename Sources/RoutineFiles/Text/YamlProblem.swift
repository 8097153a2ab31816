internal import CuePlan
internal import Yams

/// One of Yams' errors in our words: what is wrong, where, and what to type instead.
struct YamlProblem {
  /// The report.
  let diagnostic: Diagnostic

  /// Words an error that Yams threw over a text.
  init(_ error: any Error, in source: SourceText) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let finding = Finding(problem: problem, mark: mark, begun: context?.mark, source: source)
      diagnostic = finding.diagnostic
    case .reader(let problem, _, _, _):
      diagnostic = Diagnostic("the file is not plain text: \(problem)", at: source.start)
    case .memory:
      diagnostic = Diagnostic("lists and maps are nested too deeply", at: source.start)
    default:
      diagnostic = Diagnostic("the file cannot be read as YAML", at: source.start)
    }
  }
}

extension SourceText {
  /// The first place.
  fileprivate var start: SourcePlace { SourcePlace(file: file, line: 1, column: 1) }
}

/// A problem that the YAML scanner or parser met at a mark.
private struct Finding {
  let problem: String
  let mark: Mark
  /// Where the value that went wrong began.
  let begun: Mark?
  let source: SourceText

  var diagnostic: Diagnostic {
    for wording in Finding.wordings where problem.contains(wording.problem) {
      return wording.diagnostic(self)
    }
    return report(
      "this is not YAML: \(problem)", at: mark, help: "put a text with signs in it in quotes")
  }

  private struct Wording {
    let problem: String
    let diagnostic: @Sendable (Finding) -> Diagnostic
  }

  private static let wordings: [Wording] = [
    Wording(problem: "cannot start any token") { $0.sign },
    Wording(problem: "mapping values are not allowed") { $0.colon },
    Wording(problem: "block sequence entries are not allowed") { $0.dash },
    Wording(problem: "unexpected end of stream") { $0.open },
    Wording(problem: "unexpected document indicator") { $0.open },
    Wording(problem: "expected ',' or") { $0.open },
    Wording(problem: "another document") { $0.document },
    Wording(problem: "undefined alias") { AliasGuard.report(at: $0.place($0.mark)) },
    Wording(problem: "expected alphabetic") { AliasGuard.report(at: $0.place($0.begun)) },
    Wording(problem: "escape") { $0.escape },
    Wording(problem: "tab character") { $0.tab },
    Wording(problem: "nesting level") { $0.deep },
    Wording(problem: "could not find expected ':'") { $0.bare },
    Wording(problem: "did not find expected") { $0.layout },
  ]
}

extension Finding {
  private var sign: Diagnostic {
    let scalar = line(mark).dropFirst(mark.column - 1).first ?? " "
    guard scalar != "\t" else { return tab }
    return report(
      "a text cannot begin with \"\(scalar)\"", at: mark, help: "put the text in quotes")
  }

  private var colon: Diagnostic {
    let before = String(String.UnicodeScalarView(line(mark).prefix(mark.column - 1)))
    guard !before.contains(": ") else {
      return report(
        "a second \":\" in one line", at: mark,
        help: "put quotes around a text that holds \": \"")
    }
    return report(
      "this line is indented under one that has its value already", at: mark,
      help: "begin it in the column of the key it belongs with")
  }

  private var dash: Diagnostic {
    report("a list cannot begin here", at: mark, help: "begin each \"- \" on a line of its own")
  }

  private var open: Diagnostic {
    let start = begun ?? mark
    let scalar = line(start).dropFirst(start.column - 1).first ?? "\""
    return report(
      "what \(scalar) opens is never closed", at: start,
      help: "close it, or put a text that holds \(scalar) in quotes")
  }

  private var document: Diagnostic {
    report(
      "a second document begins here", at: mark, expected: "one routine in a file",
      help: "take out the line \"---\"")
  }

  private var escape: Diagnostic {
    report(
      "a backslash that means nothing here", at: mark,
      help: "use single quotes, or write the backslash twice")
  }

  private var tab: Diagnostic {
    report("a tab in the indentation", at: mark, help: "use spaces, two for each level")
  }

  private var deep: Diagnostic { report("lists and maps are nested too deeply", at: mark) }

  private var bare: Diagnostic {
    report(
      "this line says nothing by itself", at: begun ?? mark,
      expected: "\"key: value\" or \"- item\"",
      help: "put a \":\" after the key, or indent the line under the text it continues")
  }

  private var layout: Diagnostic {
    let value = String(String.UnicodeScalarView(line(mark))).firstOfValue
    switch value {
    case "{", "[":
      return report(
        "a text cannot go on after a closing bracket", at: mark,
        help: "put a text that begins with \(value.map(String.init) ?? "a bracket") in quotes")
    case "\"", "'":
      return report(
        "a text cannot go on after its closing quote", at: mark,
        help: "use the other kind of quotes around it")
    default:
      return report(
        "the indentation does not fit the lines above", at: mark,
        help: "begin the keys of one thing in one column, and items with \"- \"")
    }
  }

  private func line(_ mark: Mark) -> [Unicode.Scalar] {
    Array((source.line(mark.line) ?? "").unicodeScalars)
  }

  private func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(file: source.file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  private func report(
    _ message: String, at mark: Mark, expected: String? = nil, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(message, at: place(mark), expected: expected, help: help)
  }
}

extension String {
  /// The first letter of what a line says, after dashes and a key.
  fileprivate var firstOfValue: Character? {
    var rest = self[...].drop { $0 == " " || $0 == "-" }
    if let colon = rest.firstRange(of: ": ") { rest = rest[colon.upperBound...] }
    return rest.first { $0 != " " }
  }
}
