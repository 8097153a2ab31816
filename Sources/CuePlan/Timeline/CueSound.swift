/// What a cue makes heard: a spoken line, a tone or a bed.
public enum CueSound: Hashable, Sendable {
  /// A clip of the voice saying the line.
  case speech(SpokenLine)
  /// One of the session's earcons.
  case tone(ToneName)
  /// A continuous background.
  case bed(BedName)
}

extension CueSound {
  /// The layer it belongs to.
  public var lane: Lane {
    switch self {
    case .speech: .voice
    case .tone: .tone
    case .bed: .bed
    }
  }

  /// The words, or the name of the tone or bed.
  public var text: String {
    switch self {
    case .speech(let line): line.text
    case .tone(let name): name.rawValue
    case .bed(let name): name.rawValue
    }
  }
}

/// A sentence as a voice is asked to say it; equal lines are one clip.
public struct SpokenLine: Hashable, Sendable {
  /// The words, with side words already resolved.
  public var text: String
  /// The language the words are in, as a BCP 47 tag such as `en`.
  public var language: String
  /// Whose voice says it.
  public var speaker: Speaker
  /// How fast, relative to the voice's own pace.
  public var pace: Pace
  /// Which of its recordings is heard, counted from 0; a voice may have said a line several times.
  public var take: Int

  /// Makes a line; the guide says it at the voice's own pace unless told otherwise.
  public init(
    _ text: String, language: String = "en", speaker: Speaker = .guide, pace: Pace = .natural,
    take: Int = 0
  ) {
    self.text = text
    self.language = language
    self.speaker = speaker
    self.pace = pace
    self.take = take
  }
}

/// Who speaks a line.
public enum Speaker: String, Hashable, Sendable {
  /// The voice that leads the session.
  case guide
  /// The voice that speaks to a practitioner or partner.
  case partner
}

/// A speaking pace in hundredths of the voice's own: 100 is natural, 115 is 1.15 times faster.
public struct Pace: Hashable, Sendable, Comparable {
  /// The pace in hundredths; 87 to 115.
  public let percent: Int

  /// The voice's own pace.
  public static let natural = Pace(percent: 100)
  /// The fastest pace a line is squeezed to: 1.15 (domain: speech stays under 165 words a minute).
  public static let fastest = Pace(percent: 115)

  /// Makes a pace, held within 87 and 115 hundredths.
  public init(percent: Int) { self.percent = min(max(percent, 87), 115) }

  /// The slower pace comes first.
  public static func < (left: Pace, right: Pace) -> Bool { left.percent < right.percent }
}

/// The name of an earcon, the stem of a file that may replace it in `Samples/Tones`.
public struct ToneName: Hashable, Sendable, RawRepresentable {
  /// The name in kebab-case.
  public let rawValue: String

  /// Makes a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A low bell, struck once: the session begins.
  public static let sessionStart = ToneName(rawValue: "session-start")
  /// A low bell, struck three times and falling: the session is over.
  public static let sessionEnd = ToneName(rawValue: "session-end")
  /// Two rising notes: work begins.
  public static let start = ToneName(rawValue: "start")
  /// Two falling notes: work ends, let go.
  public static let stop = ToneName(rawValue: "stop")
  /// A dry click: one second of a countdown.
  public static let tick = ToneName(rawValue: "tick")
  /// Three equal notes: half of a long hold is over.
  public static let halfway = ToneName(rawValue: "halfway")
  /// Up, down, up: change sides.
  public static let switchSides = ToneName(rawValue: "switch")
  /// A soft glide up: the phase in which one breathes in.
  public static let phaseIn = ToneName(rawValue: "phase-in")
  /// A soft glide down: the phase in which one breathes out.
  public static let phaseOut = ToneName(rawValue: "phase-out")
  /// A very soft bell: time passes in a silence.
  public static let marker = ToneName(rawValue: "marker")

  /// Every tone the tool makes itself.
  public static let all: [ToneName] = [
    sessionStart, sessionEnd, start, stop, tick, halfway, switchSides, phaseIn, phaseOut, marker,
  ]
}

/// The name of a bed, the stem of a file in `Samples/Beds` or of one the tool makes itself.
public struct BedName: Hashable, Sendable, RawRepresentable {
  /// The name in kebab-case.
  public let rawValue: String

  /// Makes a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a plan needs to know of a sound: never the sound itself, only its length, its beat and
/// whether there are more of it.
public struct SoundLength: Hashable, Sendable {
  /// The length in frames at the session's rate.
  public var frames: Int
  /// Frames from the start to the instant one hears as its beat: a vowel's onset, a tone's attack.
  public var anchor: Int
  /// The takes there are of what is heard; each has its own length.
  public var takes: TakeChoice

  /// A line that no voice says.
  public static let unspoken = SoundLength(frames: 0)

  /// Makes a length; the beat is the first frame, and there is one take, unless told otherwise.
  public init(frames: Int, anchor: Int = 0, takes: TakeChoice = .inTurn(1)) {
    self.frames = frames
    self.anchor = anchor
    self.takes = takes
  }
}
