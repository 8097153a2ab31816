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
}
