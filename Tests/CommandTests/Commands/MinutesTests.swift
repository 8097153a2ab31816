import CueKit
import Testing

@testable import cuewave

struct MinutesTests {
  @Test(arguments: [
    ("10", Seconds(600)), ("7.5", 450), ("0.001", .milliseconds(60)), ("1440", 86_400),
    ("010.250", 615),
  ])
  func `minutes are exact`(text: String, length: Seconds) throws {
    #expect(try Minutes(text).length == length)
  }

  @Test(arguments: [
    "", "0", "0.000", "-1", "1440.001", "9999", "99999999999999999999", "1.", ".5", "1,5", "1.2345",
    "1e3", "٣", "5 min", "inf",
  ])
  func `what is no number of minutes is refused`(text: String) {
    let error = #expect(throws: (any Error).self) { try Minutes(text) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("such as 10 or 7.5"))
  }
}
