/// Looks a command through before it is ever run.
enum CommandCheck {
  /// Refuses a program that is found by where the tool happens to stand, and a placeholder that
  /// stands for nothing.
  static func check(_ command: [String]) throws(EngineRefusal) {
    guard let program = command.first, !program.isEmpty else { throw .noCommand }
    guard program.hasPrefix("/") || !program.contains("/"), !program.hasPrefix("-") else {
      throw .badProgram(program)
    }
    for word in command.dropFirst() {
      for mark in marks(in: word) where Placeholder(rawValue: mark) == nil {
        throw .unknownPlaceholder("{\(mark)}", known: Placeholder.allCases.map(\.mark))
      }
    }
  }

  /// The words in braces; braces around anything else, such as JSON, are the program's own.
  private static func marks(in word: String) -> [String] {
    word.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "}") else { return nil }
      let mark = part[..<end]
      let isWord = !mark.isEmpty && mark.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") }
      return isWord ? String(mark) : nil
    }
  }
}
