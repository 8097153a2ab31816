import Foundation

/// What became of a program that was run.
struct Run: Sendable {
  /// How it ended.
  let ending: Ending
  /// What it wrote to standard output.
  let output: Data
  /// What it wrote to standard error.
  let errors: String
  /// How long it took.
  let time: Duration
  /// The most memory it held, in bytes; nil where the system does not tell.
  let peakMemory: Int?

  /// How a program can end.
  enum Ending: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  /// Its output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Every line of its output as JSON.
  var objects: [[String: Any]] {
    get throws {
      try text.split(separator: "\n").compactMap { line in
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      }
    }
  }
}
