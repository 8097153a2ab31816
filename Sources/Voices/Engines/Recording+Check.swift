import CuePlan

extension Recording {
  /// Shorter than this is no word.
  private static let shortest = Seconds.milliseconds(100)
  /// Room for the silence an engine puts around what it says.
  private static let padding = Seconds(1)
  /// No voice takes longer for a letter.
  private static let longestLetter = Seconds.milliseconds(250)
  /// A highest sample below −60 dBFS is silence.
  private static let faintest: UInt16 = 33

  /// Refuses what cannot be `text` spoken: too short, far too long, or silent.
  func check(against text: String) throws(EngineFailure) {
    let longest = Self.padding + Self.longestLetter * text.unicodeScalars.count
    guard length > Self.shortest, length < longest else {
      throw .wrongLength(length, expected: Self.shortest...longest)
    }
    guard samples.contains(where: { $0.magnitude >= Self.faintest }) else { throw .silent }
  }
}
