/// The background that a routine or a part of it asks for.
public struct BedChoice: Hashable, Sendable {
  /// Which bed.
  public var name: BedName
  /// Its loudness in LUFS; nil keeps it 15 LU under the voice.
  public var level: Double?
  /// Where it begins, from the start of its part.
  public var start = Seconds.zero
  /// Where it is over, from the start of its part; nil lasts to the end of the part.
  public var end: Seconds?
  /// How long it takes to come out of silence.
  public var fadeIn = Seconds(3)
  /// How long it takes to go into silence.
  public var fadeOut = Seconds(8)

  /// No background at all, in a part of a session that has one elsewhere.
  public static let silence = BedChoice(name: .silence)

  /// Makes a choice.
  public init(name: BedName, level: Double? = nil) {
    self.name = name
    self.level = level
  }
}

extension BedName {
  /// No background.
  public static let silence = BedName(rawValue: "none")
  /// A soft chord whose voices come and go.
  public static let pad = BedName(rawValue: "pad")
  /// A low fifth that beats slowly.
  public static let drone = BedName(rawValue: "drone")
  /// Bowls struck now and then.
  public static let singingBowls = BedName(rawValue: "singing-bowls")
  /// Steady rain with drops.
  public static let rain = BedName(rawValue: "rain")
  /// Waves on a beach.
  public static let ocean = BedName(rawValue: "ocean")
  /// Noise of equal power in every octave.
  public static let pinkNoise = BedName(rawValue: "pink-noise")
  /// Noise that falls by 6 dB an octave.
  public static let brownNoise = BedName(rawValue: "brown-noise")
  /// A soft wind that follows the breathing phases.
  public static let breathSwell = BedName(rawValue: "breath-swell")

  /// A tone of 30 Hz, which keeps headsets awake and is no background to choose.
  public static let keepAlive = BedName(rawValue: "keep-alive")

  /// Every bed the tool makes itself.
  public static let all: [BedName] = [
    pad, drone, singingBowls, rain, ocean, pinkNoise, brownNoise, breathSwell,
  ]
}
