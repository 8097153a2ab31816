import Testing

/// A routine with something wrong in it, and every report it must give, in order.
struct WrongRoutine: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let problems: [String]

  init(_ name: String, _ text: String, _ problems: String...) {
    self.init(name, text, problems)
  }

  private init(_ name: String, _ text: String, _ problems: [String]) {
    testDescription = name
    self.text = text
    self.problems = problems
  }

  /// A routine whose session holds these lines.
  static func session(_ name: String, _ lines: String, _ problems: String...) -> WrongRoutine {
    WrongRoutine(name, "title: A\nsession:\n" + lines.indented(by: 2), problems)
  }

  /// A routine whose exercise has these keys.
  static func exercise(_ name: String, _ lines: String, _ problems: String...) -> WrongRoutine {
    let head = "title: A\nexercises:\n  neck-tilt:\n    name: Neck tilt\n    start: chair\n"
    return WrongRoutine(
      name, head + lines.indented(by: 4) + "\nsession:\n  - neck-tilt\n", problems)
  }

  /// A report of a token that has no side to name.
  static func noSide(_ token: String, _ reason: String) -> String {
    "\(token) has no side to name: \(reason)"
  }

  static let all = layout + sessions + doses + exercises + settings + containers + programs
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    let blanks = String(repeating: " ", count: count)
    return split(separator: "\n").map { blanks + $0 }.joined(separator: "\n")
  }
}
