import Foundation
import Testing

/// Where each hard case of a session is tested: search the tests for `edge 11:` or for the words
/// behind `runner-up:`.
@Suite struct EdgeCaseIndexTests {
  static let edges = [
    (1, "speech longer than its slot"), (2, "a countdown meets the middle"),
    (3, "a countdown longer than its interval"), (4, "ticks at T-3, T-2, T-1, another sound at T"),
    (5, "rests, holds and phases of no length"), (6, "no rest behind the last"),
    (7, "odd repetitions with sides"), (8, "sides that are not equal"),
    (9, "text that is mirrored"), (10, "the order of sides from exercise to exercise"),
    (11, "a length below the minimum"), (12, "a length above the maximum"),
    (13, "a length to the frame"), (14, "fractions of a second"), (15, "drift over an hour"),
    (16, "several cues at one moment"), (17, "a bell that meets the end bell"),
    (18, "tails of bells"), (19, "long silence"), (20, "the first sound is lost"),
    (21, "a bed that pumps"), (22, "loudness and clipping"), (23, "voices that vary or fail"),
    (24, "text that is not as it is spoken"), (25, "nesting and size"),
  ]

  static let runnersUp = [
    "1 colon 30", "no, off and on are words", "a decimal comma", "what is no number",
    "m is minutes", "a section and a group that become empty", "the same exercise again",
    "nobody knows where the listener is", "what needs a prop", "without somebody to help",
    "a table is read by week, and past its end", "ten per cent a week",
    "a bed goes on as long as the session", "silence at either end",
    "a file named like a tone takes its place, at whatever rate", "who has skipped to an exercise",
    "a clip of a single frame", "two routines one after the other", "equal sounds make equal bytes",
  ]

  /// The text of every test there is.
  static let tests: String = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
  }()

  @Test(arguments: edges)
  func `every edge case has a test with its number`(number: Int, title: String) {
    #expect(Self.tests.contains("func `edge \(number): "), "\(title)")
  }

  @Test(arguments: runnersUp)
  func `every runner-up has a test with its name`(title: String) {
    #expect(Self.tests.contains("func `runner-up: \(title)"))
  }
}
