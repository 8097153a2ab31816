import ArgumentParser
import CueKit

/// The level of the tone that keeps headsets awake, as it is typed.
struct KeepAliveLevel {
  let level: Decibels

  /// Reads decibels of full scale, such as `-38` or `-38dB`.
  init(_ text: String) throws(ValidationError) {
    let bare = text.lowercased().hasSuffix("db") ? text.dropLast(2) : text[...]
    guard let number = Double(bare), (-60.0 ... -20).contains(number) else {
      throw ValidationError(
        "expected decibels of full scale, from -60 to -20, such as -38, not \"\(text)\"")
    }
    level = Decibels(number)
  }
}
