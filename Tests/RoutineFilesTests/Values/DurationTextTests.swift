import CuePlan
import Testing

@testable import RoutineFiles

struct DurationTextTests {
  @Test(arguments: [
    "90", "90s", "1m30s", "1:30", "1.5min", "1.5 min", "1 min 30 s", "1m 30s", "90 seconds",
    "1.5 minutes", "01:30", "1 Minute 30 Sec", "0.025h",
  ])
  func `ninety seconds are ninety seconds`(text: String) throws {
    #expect(try DurationText.read(text) == 90)
  }

  @Test(arguments: [
    ("12:30:00", Seconds(45_000)), ("1:02:03", 3723), ("017", 17), ("2h", 7200), ("5m", 300),
    ("0.1", Seconds(1, over: 10)), ("9.230769", Seconds(9_230_769, over: 1_000_000)),
    ("1:00.5", Seconds(121, over: 2)),
    ("120/13 s", Seconds(120, over: 13)), ("1/3min", 20), ("1 min 1/2 s", Seconds(121, over: 2)),
    ("24h", 86_400), ("90:00", 5400),
  ])
  func `a length is exact`(text: String, length: Seconds) throws {
    #expect(try DurationText.read(text) == length)
  }

  @Test(arguments: [
    ("1:90", "\"90\" is no part of a clock time"), ("1:5", "\"5\" is no part of a clock time"),
    ("1.5:30", "\"1.5\" is no part of a clock time"), ("1:", "\"\" is no part of a clock time"),
    ("400h", "too long a time"), ("24:00:01", "too long a time"), ("-5s", "a time below zero"),
    ("−5s", "a time below zero"), ("0", "no time at all"), ("0:00", "no time at all"),
    ("2,5", "a decimal comma"), ("NaN", "\"NaN\" is not a length of time"),
    ("inf", "\"inf\" is not a length of time"), ("1e400", "\"e\" is not a unit of time"),
    ("30s 1m", "1 minutes after seconds"), ("1m90s", "90 seconds after minutes"),
    ("1m30", "\"30\" has no unit"), ("5 metres", "\"metres\" is not a unit of time"),
    ("", "a length of time is missing"), ("5s later", "\"later\" does not belong here"),
    ("99999999999", "\"99999999999\" has too many digits"),
    ("120/13", "\"120/13\" has no unit"), ("1/0 s", "\"1/0\" is no fraction"),
    ("1.5/2 s", "\"1.5/2\" is no fraction"), ("1/ s", "\"1/\" is no fraction"),
    ("1/3 parsec", "\"parsec\" is not a unit of time"), ("0/5 s", "no time at all"),
    ("90000/1 s", "too long a time"), ("1 min 120/2 s", "120/2 seconds after minutes"),
    ("0.1234567", "\"0.1234567\" has too many digits"), (".5", "\".\" is not a length of time"),
  ])
  func `what is no length is refused`(text: String, message: String) {
    let problem = #expect(throws: ValueProblem.self) { try DurationText.read(text) }
    #expect(problem?.message == message)
  }

  @Test func `no time at all is allowed where it leaves a phase out`() throws {
    #expect(try DurationText.read("0s", least: .nothing) == .zero)
  }

  @Test func `a number alone is minutes where minutes are asked for`() throws {
    #expect(try DurationText.read("7.5", bare: .minutes) == 450)
    #expect(try DurationText.read("90s", bare: .minutes) == 90)
  }

  @Test func `a misspelt unit is told`() {
    let problem = #expect(throws: ValueProblem.self) { try DurationText.read("5 secnods") }
    #expect(problem?.suggestion == "seconds")
    #expect(problem?.range == 2..<9)
  }
}
