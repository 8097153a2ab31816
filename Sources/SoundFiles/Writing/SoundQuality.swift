/// How good a track shall sound, by name or by number.
public enum SoundQuality: Hashable, Sendable {
  /// Small, for speech through a phone: 16 bits, or the lowest bit rate that is clear.
  case phone
  /// What most listeners cannot tell from the original: 16 bits, or a middling bit rate.
  case standard
  /// For editing and archives: 24 bits, or a bit rate with room to spare.
  case best
  /// A number in the format's own unit: bits of a sample for WAV and FLAC, kb/s for the others.
  case number(Int)

  /// Reads `phone`, `standard`, `best` or a whole number; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "phone": self = .phone
    case "standard": self = .standard
    case "best": self = .best
    default:
      guard let number = Int(text) else { return nil }
      self = .number(number)
    }
  }
}

/// One number for each name of a quality.
struct QualityLadder {
  let phone: Int
  let standard: Int
  let best: Int

  init(_ phone: Int, _ standard: Int, _ best: Int) {
    (self.phone, self.standard, self.best) = (phone, standard, best)
  }

  func number(for quality: SoundQuality) -> Int {
    switch quality {
    case .phone: phone
    case .standard: standard
    case .best: best
    case .number(let number): number
    }
  }
}
