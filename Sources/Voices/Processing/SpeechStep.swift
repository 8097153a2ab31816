public import CueMix
public import CuePlan

/// One step on the way from a raw recording to a finished clip.
public enum SpeechStep: Hashable, Sendable {
  /// Takes away what lies below a voice: rumble, and an engine's offset.
  case highPass(Frequency)
  /// Cuts off the silence around the speech.
  case trim(Trim)
  /// Lifts or lowers what lies above a corner; consonants live there.
  case highShelf(Frequency, gain: Decibels)
  /// Lifts or lowers a band.
  case peak(Frequency, gain: Decibels)
  /// Brings the speech to a loudness, its true peak no higher than a ceiling.
  case level(to: Loudness, ceiling: Decibels)
  /// Changes to the session's rate.
  case resample
  /// Lets the clip come out of silence and go back into it.
  case fade(in: Seconds, out: Seconds)
}

extension SpeechStep: CustomStringConvertible {
  /// The step in a few words, for a list.
  public var description: String {
    switch self {
    case .highPass(let corner): "high-pass \(corner.inWords)"
    case .trim(let trim):
      "trim below \(trim.floor.inWords)FS or \(trim.belowPeak.inWords) of the peak, "
        + "keep \(trim.before.inWords) before and \(trim.after.inWords) after"
    case .highShelf(let corner, let gain): "high shelf \(corner.inWords) \(gain.inWords)"
    case .peak(let centre, let gain): "peak \(centre.inWords) \(gain.inWords)"
    case .level(let target, let ceiling):
      "level to \(target.lufs.inWords) LUFS, true peak at most \(ceiling.inWords)TP"
    case .resample: "resample to the session's rate"
    case .fade(let rise, let fall): "fade in \(rise.inWords), out \(fall.inWords)"
    }
  }
}

extension Double {
  /// The number without a point where it is whole.
  fileprivate var inWords: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}

extension Decibels {
  fileprivate var inWords: String { (value > 0 ? "+" : "") + value.inWords + " dB" }
}

extension Frequency {
  fileprivate var inWords: String { hertz.inWords + " Hz" }
}

extension Seconds {
  fileprivate var inWords: String { (approximate * 1000).inWords + " ms" }
}
