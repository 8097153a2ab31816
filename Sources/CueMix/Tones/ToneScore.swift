import CuePlan

/// The notes of a tone, and how loud they are beside the voice.
///
/// Tones are told apart by timbre first, then register, then rhythm and number of notes, never by
/// loudness (S. Brewster, P. Wright, A. Edwards, "Guidelines for the creation of earcons"). No note
/// is shorter than 0.08 s; pitches lie between 440 and 1050 Hz, but for the bells.
struct ToneScore: Sendable {
  /// How loud a tone is.
  enum Level: Hashable, Sendable {
    /// Its loudness relative to speech.
    case besideSpeech(Decibels)
    /// Its strikes relative to those of another tone.
    case besideTone(ToneName, Decibels)
  }

  let length: Seconds
  let level: Level
  let notes: [Note]

  /// As loud as speech.
  private static let earcon = Level.besideSpeech(.unity)
  /// A bell rings long: 3 to 6 LU below speech.
  private static let bell = Level.besideSpeech(Decibels(-4.5))

  /// The score of a tone; nil for a name the tool does not make itself.
  static func named(_ name: ToneName) -> ToneScore? { all[name] ?? bright[name] }

  private static let all: [ToneName: ToneScore] = [
    .sessionStart: sessionStart, .sessionEnd: sessionEnd, .marker: marker, .start: start,
    .stop: stop, .tick: tick, .halfway: halfway, .switchSides: switchSides, .phaseIn: phaseIn,
    .phaseOut: phaseOut,
  ]

  /// The same figures in brighter sounds: for noisy rooms and hard work.
  private static let bright = [ToneName: ToneScore](
    uniqueKeysWithValues: all.map { ($0.brightened, $1.brightened) })

  private var brightened: ToneScore {
    ToneScore(length: length, level: level.brightened, notes: notes.map(\.brightened))
  }

  private static let sessionStart = ToneScore(
    length: .milliseconds(2500), level: bell,
    notes: [strike(329.63, at: 0, for: 2500)])

  private static let sessionEnd = ToneScore(
    length: 3, level: bell,
    notes: [
      strike(392.00, at: 0, for: 1800), strike(329.63, at: 600, for: 2000),
      strike(261.63, at: 1200, for: 1800),
    ])

  private static let marker = ToneScore(
    length: 1, level: .besideTone(.sessionStart, Decibels(-12)),
    notes: [strike(329.63, at: 0, for: 1000)])

  private static let start = ToneScore(
    length: .milliseconds(250), level: earcon,
    notes: [
      Note(.string, for: .milliseconds(90), pitch: 660, halfLife: .milliseconds(60)),
      Note(
        .string, at: .milliseconds(85), for: .milliseconds(165), pitch: 880,
        halfLife: .milliseconds(60)),
    ])

  private static let stop = ToneScore(
    length: .milliseconds(250), level: earcon,
    notes: [
      Note(.string, for: .milliseconds(130), pitch: 880, halfLife: .milliseconds(60)),
      Note(
        .string, at: .milliseconds(125), for: .milliseconds(125), pitch: 587.33,
        halfLife: .milliseconds(60)),
    ])

  private static let tick = ToneScore(
    length: .milliseconds(80), level: earcon,
    notes: [Note(.click, for: .milliseconds(80), pitch: 660, halfLife: .milliseconds(10))])

  private static let halfway = ToneScore(
    length: .milliseconds(350), level: earcon,
    notes: [0, 120, 240].map { start in
      Note(
        .wood, at: .milliseconds(start), for: .milliseconds(110), pitch: 659.26,
        halfLife: .milliseconds(35))
    })

  private static let switchSides = ToneScore(
    length: .milliseconds(400), level: earcon,
    notes: zip([0, 100, 200, 300], [523.25, 783.99, 523.25, 783.99]).map { start, pitch in
      Note(
        .reed, at: .milliseconds(start), for: .milliseconds(100), pitch: Frequency(hertz: pitch),
        halfLife: .milliseconds(150))
    })

  private static let phaseIn = ToneScore(
    length: .milliseconds(550), level: earcon,
    notes: [
      Note(
        .pipe, for: .milliseconds(550), pitch: 440, glidingTo: 659.26,
        halfLife: .milliseconds(250))
    ])

  private static let phaseOut = ToneScore(
    length: .milliseconds(550), level: earcon,
    notes: [
      Note(
        .pipe, for: .milliseconds(550), pitch: 659.26, glidingTo: 440,
        halfLife: .milliseconds(250))
    ])

  private static func strike(_ hertz: Double, at start: Int, for length: Int) -> Note {
    Note(
      .bell, at: .milliseconds(start), for: .milliseconds(length),
      pitch: Frequency(hertz: hertz), halfLife: .milliseconds(400))
  }
}

extension ToneScore.Level {
  /// The same level in the bright set.
  fileprivate var brightened: ToneScore.Level {
    switch self {
    case .besideSpeech: self
    case .besideTone(let name, let distance): .besideTone(name.brightened, distance)
    }
  }
}
