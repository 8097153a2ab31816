/// The tool's own words in one language: data, never code.
public struct LanguagePack: Hashable, Sendable {
  /// The BCP 47 tag, such as `en`.
  public var tag: String
  /// The tool's own lines.
  public var lines: [LineKey: Phrase]
  /// How each position is reached, to follow "Make your way", such as `onto your back`.
  public var positions: [Position: String]
  /// The words for each side, by token and form, such as `side`, `side:f` or `direction`.
  public var sides: [Side: [String: String]]
  /// What phases are called in previews, by the names that the catalogue and the tool give them; a
  /// name that is not there is shown as it is.
  public var phaseNames: [String: String]

  /// The lines the tool speaks of its own accord.
  public enum LineKey: String, Hashable, Sendable, CaseIterable {
    case welcome, safety, consent, close
    case shorterVersion = "shorter-version"
    case firstExercise = "first-exercise"
    case nextExercise = "next-exercise"
    case moveTo = "move-to"
    case getUp = "get-up"
    case switchSides = "switch-sides"
    case halfway, rest, silence, fill
    case silenceWithBells = "silence-with-bells"
    case lastRep = "last-rep"
    case repOf = "rep-of"
    case repOfSide = "rep-of-side"
    case setOf = "set-of"
    case setOfSide = "set-of-side"
    case roundOf = "round-of"
    case exerciseOf = "exercise-of"
    case timeLeft = "time-left"
    case keepBreathing = "keep-breathing"
    case oneSecond = "one-second"
    case seconds
    case oneMinute = "one-minute"
    case minutes
    case partner
    case breathing
    case breatheIn = "breathe-in"
    case breatheOut = "breathe-out"
    case breathHold = "breath-hold"
  }

  /// Makes a pack.
  public init(
    tag: String, lines: [LineKey: Phrase], positions: [Position: String],
    sides: [Side: [String: String]], phaseNames: [String: String] = [:]
  ) {
    self.tag = tag
    self.lines = lines
    self.positions = positions
    self.sides = sides
    self.phaseNames = phaseNames
  }
}
