public import CueMix
public import CuePlan

/// A finished file, and what was done to make it.
public struct Track: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// What is in it.
  public let facts: SessionFacts
  /// The one change of level the whole mix got so that it stays under the ceiling.
  public let masterGain: Decibels
  /// How loud it is; nil when nobody measured.
  public let levels: TrackLevels?
  /// Its lanes as files of their own; none unless they were asked for.
  public var stems: [Stem] = []

  /// A line for a person: length, chapters, cues, what was adjusted, how loud it is.
  public var summary: String {
    "\(path): " + ([facts.summary] + [levels?.summary].compactMap(\.self)).joined(separator: "; ")
  }
}
