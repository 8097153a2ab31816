import Foundation
import Testing

/// A way to get a routine wrong, and what has to be said about it.
struct WrongRoutine: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: Data
  /// Line and column, as in `3:5`.
  let place: String
  /// Words that the message has.
  let words: String

  init(_ way: String, _ text: String, at place: String, _ words: String) {
    self.init(way, Data(text.utf8), at: place, words)
  }

  init(_ way: String, _ text: Data, at place: String, _ words: String) {
    testDescription = way
    self.text = text
    self.place = place
    self.words = words
  }

  /// A session of one entry, which stands in the third line.
  static func entry(
    _ way: String, _ entry: String, at place: String, _ words: String
  ) -> WrongRoutine {
    WrongRoutine(way, "title: Test\nsession:\n  - \(entry)\n", at: place, words)
  }

  /// A line between the title and a good session: the second.
  static func key(
    _ way: String, _ line: String, at place: String, _ words: String
  ) -> WrongRoutine {
    WrongRoutine(way, "title: Test\n\(line)\nsession:\n  - cat-cow\n", at: place, words)
  }
}

extension WrongRoutine {
  static let ways: [WrongRoutine] = entries + keys + files + exercises

  private static let entries: [WrongRoutine] = [
    entry("an unknown exercise", "cat-caw: 4 reps", at: "3:5", "\"cat-cow\""),
    entry("one rep too few letters", "cat-cow: 8 rep", at: "3:16", "\"8 reps\""),
    entry("a misspelt unit", "cat-cow: 8 rpes", at: "3:16", "\"8 reps\""),
    entry("reps below zero", "cat-cow: -3 reps", at: "3:14", "1 to 1000"),
    entry("no reps at all", "cat-cow: 0 reps", at: "3:14", "1 to 1000"),
    entry("too many reps", "cat-cow: 100000 reps", at: "3:14", "1 to 1000"),
    entry("a number that overflows", "cat-cow: 99999999999999999999 reps", at: "3:14", "digits"),
    entry("a hold that is no time", "childs-pose: hold fast", at: "3:23", "90s"),
    entry("a hold of 400 hours", "childs-pose: hold 400 h", at: "3:23", "24 h"),
    entry("sides of an exercise without", "cat-cow: 4 reps each side", at: "3:14", "sides"),
    entry("a path in place of an id", "../../etc/passwd", at: "3:5", "exercise"),
    entry("a misspelt token", "say: Turn to the {sdie} now.", at: "3:22", "\"{side}\""),
    entry("a side where there is none", "say: Turn to the {side} now.", at: "3:22", "side"),
    entry("nothing to say", "say: \"...\"", at: "3:10", "word"),
    entry(
      "a speech", "say: \(String(repeating: "word ", count: 1500))", at: "3:10", "at most 1000"),
    entry("an alias", "*nowhere", at: "3:5", "aliases"),
    entry("a rest that is no time", "cat-cow\n  - rest: a while", at: "4:11", "90s"),
    entry(
      "two fills", "fill: breathing 5-5\n  - fill: breathing 4-4", at: "4:5", "second \"fill\""),
    entry("wrong indentation", "cat-cow\n - open-book", at: "4:2", "indentation"),
  ]

  private static let keys: [WrongRoutine] = [
    key("a key written twice", "title: Again", at: "2:1", "twice"),
    key("an unknown key", "vioce: default", at: "2:1", "\"voice\""),
    key("a length that is no time", "minutes: soon", at: "2:10", "90s"),
    key("a length below zero", "minutes: -5", at: "2:10", "24 h"),
    key("an unknown language", "language: xx", at: "2:11", "language"),
    key("an unknown voice", "voice: nobody", at: "2:8", "default"),
    key("a misspelt form", "form: practicioner", at: "2:7", "\"practitioner\""),
    key("a countdown that is no number", "cues: { countdown: many }", at: "2:20", "number"),
  ]

  private static let files: [WrongRoutine] = [
    WrongRoutine("no title", "session:\n  - cat-cow\n", at: "1:1", "\"title\""),
    WrongRoutine("no session", "title: Test\n", at: "1:1", "\"session\""),
    WrongRoutine("an empty title", "title: \"\"\nsession:\n  - cat-cow\n", at: "1:8", "word"),
    WrongRoutine("a list as title", "title: [a]\nsession:\n  - cat-cow\n", at: "1:8", "text"),
    WrongRoutine("a session that is a text", "title: Test\nsession: x\n", at: "2:10", "list"),
    WrongRoutine("an empty session", "title: Test\nsession: []\n", at: "2:10", "cat-cow"),
    WrongRoutine("a list and nothing else", "- cat-cow\n", at: "1:1", "key: value"),
    WrongRoutine("a page of the web", "<html>404</html>\n", at: "1:1", "key: value"),
    WrongRoutine("a tab", "title: Test\nsession:\n\t- cat-cow\n", at: "3:1", "tab"),
    WrongRoutine("nothing", "", at: "1:1", "nothing"),
    WrongRoutine("a comment and nothing else", "# to do\n", at: "1:1", "nothing"),
    WrongRoutine("a quote left open", "title: \"Test\nsession: x\n", at: "1:8", "never closed"),
    WrongRoutine("a bracket left open", "title: Test\nsession: [a\n", at: "2:10", "never closed"),
    WrongRoutine("a second document", "title: Test\n---\ntitle: x\n", at: "2:1", "second"),
    WrongRoutine("an escape that a terminal obeys", "title: \u{1B}[2J\n", at: "1:8", "control"),
    WrongRoutine("NULs", Data(count: 1000), at: "1:1", "NUL"),
    WrongRoutine("another encoding", Data("title: Caf\u{E9}".utf16Bytes), at: "1:1", "UTF-8"),
    WrongRoutine(
      "ten megabytes of brackets", Data(repeating: UInt8(ascii: "["), count: 10_000_000),
      at: "1:1", "too long"),
    WrongRoutine(
      "brackets to the limit", Data(repeating: UInt8(ascii: "["), count: 900_000), at: "1:65",
      "nested"),
    WrongRoutine("a bomb of aliases", bomb, at: "1:4", "aliases"),
  ]

  private static let exercises: [WrongRoutine] = [
    WrongRoutine(
      "an exercise without phases", exercise("    name: Wave\n    start: standing\n"), at: "6:5",
      "\"phases\""),
    WrongRoutine(
      "a literal side in a text for both",
      exercise(
        """
            name: Reach
            start: standing
            sides: per-side-block
            phases:
              - reach: 4s
                say: Reach the left arm up.
            dose: { reps: 3 }

        """), at: "11:24", "{side}"),
  ]

  private static func exercise(_ lines: String) -> String {
    "title: Test\nsession:\n  - own\nexercises:\n  own:\n\(lines)"
  }

  /// Each list holds the one before nine times: 9⁸ entries, if anybody were to count.
  private static let bomb: String = {
    let names = Array("abcdefghi")
    let first = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    return zip(names, names.dropFirst()).reduce(first) { text, pair in
      let list = Array(repeating: "*\(pair.0)", count: 9).joined(separator: ", ")
      return text + "\(pair.1): &\(pair.1) [\(list)]\n"
    }
  }()
}

extension String {
  /// UTF-16, least significant byte first, behind its mark.
  fileprivate var utf16Bytes: [UInt8] {
    (["\u{FEFF}".utf16.first ?? 0] + utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
