/// How far the background of a session stays under the voice.
public enum MixStyle: String, Hashable, Sendable, CaseIterable {
  /// As most listeners like it.
  case usual
  /// For those who hear less well, or whom sounds distract: 20 dB under the voice wherever it is,
  /// and further down while somebody speaks (WCAG 1.4.7).
  case accessible

  /// What that means for beds.
  public var bedPolicy: BedPolicy { self == .usual ? .standard : .accessible }
}
