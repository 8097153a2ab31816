import CuePlan
import Testing

@testable import Voices

/// A line of a table: what is written, and what is said for it.
struct SpokenRow: Sendable, CustomTestStringConvertible {
  let written: String
  let spoken: String

  init(_ written: String, _ spoken: String) {
    self.written = written
    self.spoken = spoken
  }

  var testDescription: String { "\(written) → \(spoken)" }

  /// Expects the line to be said so, and what is said to stay as it is when it is read again.
  func check(_ location: SourceLocation = #_sourceLocation) throws {
    for text in [written, spoken] {
      #expect(try SpokenText(SpokenLine(text)).words == spoken, sourceLocation: location)
    }
  }
}
