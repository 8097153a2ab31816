import CuePlan
import RoutineFiles
import Testing

/// What YAML and quick fingers make of numbers.
struct RunnerUpTests {
  private func routine(_ session: String, _ keys: String = "") throws -> Routine {
    let text = "title: A\n\(keys)session:\n  - \(session)\n"
    return try RoutineReader().read(text: text, file: "routine.yaml").routine
  }

  private func rest(_ text: String) throws -> Seconds {
    guard case .rest(let length, _) = try routine("rest: \(text)").items[0].content else {
      throw Unexpected(text)
    }
    return length
  }

  private func messages(_ session: String, _ keys: String = "") -> [String] {
    let error = #expect(throws: RoutineFileError.self) { try routine(session, keys) }
    return error?.diagnostics.map(\.message) ?? []
  }

  @Test func `runner-up: 1 colon 30 is a minute and a half, not ninety of anything`() throws {
    #expect(try rest("1:30") == 90)
    #expect(try routine("cat-cow", "minutes: 12:30\n").length == 750)
    #expect(try routine("silence: 12:30:00", "limit: 24h\n").items.count == 1)
    #expect(messages("rest: 1:90") == ["\"90\" is no part of a clock time"])
  }

  @Test func `runner-up: no, off and on are words, and no truth values`() throws {
    #expect(messages("cat-cow", "order: no\n") == ["\"no\" is no order"])
    #expect(try routine("cat-cow", "cues: { countdown: off }\n").cues.countdown.from == 0)
  }

  @Test func `runner-up: a decimal comma is pointed out`() {
    #expect(messages("rest: 2,5") == ["a decimal comma"])
  }

  @Test(arguments: [
    ("rest: NaN", "\"NaN\" is not a length of time"), ("rest: -5s", "a time below zero"),
    ("rest: 0", "no time at all"), ("cat-cow: 0 reps", "\"0\" cannot be a number of reps"),
    ("cat-cow: -2 reps", "\"-2\" cannot be a number of reps"),
    ("group: 0 rounds\n    items: [cat-cow]", "\"0\" cannot be a number of rounds"),
  ])
  func `runner-up: what is no number, below zero or nothing is refused`(
    session: String, message: String
  ) {
    #expect(messages(session).contains(message), "\(messages(session))")
  }

  @Test func `runner-up: m is minutes, and metres are no time`() throws {
    #expect(try rest("2m") == 120)
    #expect(messages("rest: 5 metres") == ["\"metres\" is not a unit of time"])
  }
}
