import ArgumentParser
import CueKit

/// The level of a bed relative to the voice, as it is typed.
struct BedLevel {
  let level: Decibels

  /// Reads decibels below the voice, such as `-18` or `-18dB`.
  init(_ text: String) throws(ValidationError) {
    let bare = text.lowercased().hasSuffix("db") ? text.dropLast(2) : text[...]
    guard let number = Double(bare), BedLevel.range.contains(number) else {
      throw ValidationError(
        "expected decibels relative to the voice, from -54 to 0, such as -18, not \"\(text)\"")
    }
    level = Decibels(number)
  }

  /// From the quietest bed that a routine may ask for to one as loud as the voice.
  private static let range = -54.0...0
}
