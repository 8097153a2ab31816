public import CuePlan

/// One line as it will stand in a pack, with what was done to the recording of it.
public struct RecordedLine: Sendable {
  /// What it says.
  public let text: String
  /// Its number in the script; nil where there is none.
  public let number: Int?
  /// The take, counted from 1.
  public let take: Int
  /// The file it came from.
  public let file: String
  /// Where in that file the speech is, from its start.
  public let place: Range<Double>
  /// How long the speech is.
  public let length: Seconds
  /// How much louder or quieter it was made.
  public let gain: Decibels
  /// What whoever recorded it should know.
  public let findings: [Finding]

  let language: String
  var recording: Recording

  /// Its words as they are told apart.
  var name: SpeechName { SpeechName((try? spokenText)?.words ?? text) }

  /// Its words written out.
  var spokenText: SpokenText {
    get throws(SpokenTextError) { try SpokenText(SpokenLine(text, language: language)) }
  }

  /// Something about a recording that is better put right.
  public enum Finding: Hashable, Sendable {
    /// It was recorded too loud; so many waves have lost their tops.
    case clipped(places: Int)
    /// The room is only so far below the speech.
    case noisy(distance: Decibels)
    /// It lasts longer than its shortest place in the routines.
    case tooLong(Seconds, longest: Seconds)
    /// It lasts much longer or much less than the words need at the pace of the others.
    case oddLength(Seconds, usual: Seconds)
  }
}

extension RecordedLine.Finding: CustomStringConvertible {
  /// What is wrong, and what helps.
  public var description: String {
    switch self {
    case .clipped(let places):
      "clipped in \(places) place\(places == 1 ? "" : "s"); record it again at a lower level"
    case .noisy(let distance):
      "the room is only \(Int(distance.value.rounded())) dB below the voice; record it again closer "
        + "to the microphone, or in a quieter room"
    case .tooLong(let length, let longest):
      "lasts \(length.inTenths) s, and its place \(longest.inTenths) s: a shorter form or a tone will "
        + "be heard there; say it faster"
    case .oddLength(let length, let usual):
      "lasts \(length.inTenths) s, and the words need about \(usual.inTenths) s; is it this line?"
    }
  }
}

extension Seconds {
  /// The length for a message; rounds to tenths.
  fileprivate var inTenths: String {
    let tenths = Int((approximate * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
