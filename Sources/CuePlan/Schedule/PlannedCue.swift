/// A cue as the scheduler wants it, before anybody knows how long its words take.
public struct PlannedCue: Hashable, Sendable {
  /// What it is for.
  public var kind: CueKind
  /// What may be heard, best first; what follows takes less time.
  public var choices: [CueSound]
  /// When it is heard.
  public var placement: Placement
  /// Where its text stands.
  public var source: SourcePlace?
  /// Why it is not heard, where a rule of the schedule forbids it; nil where none does.
  public var ruledOut: String?

  /// When a cue is heard within its slot.
  public enum Placement: Hashable, Sendable {
    /// After what comes before it in the slot, with that much quiet between.
    case inTurn(gap: Seconds)
    /// At a time from the slot's start, or up to a second later where that is taken.
    case near(Seconds)
    /// At a time from the slot's start, to the frame.
    case at(Seconds)
    /// Its beat at a time before the slot's end, to the frame.
    case beforeEnd(Seconds)
    /// Over just before the slot is: it leads to what follows.
    case leadingOut
  }

  /// Makes a planned cue.
  public init(
    _ kind: CueKind, _ choices: [CueSound], placement: Placement = .inTurn(gap: Quiet.usual),
    source: SourcePlace? = nil, ruledOut: String? = nil
  ) {
    self.kind = kind
    self.choices = choices
    self.placement = placement
    self.source = source
    self.ruledOut = ruledOut
  }
}

extension CueKind {
  /// Who gives way when two cues want the same moment: the higher number does.
  ///
  /// Stop and safety first, then what tells the body to change, then what counts, then what
  /// accompanies. Titles and setups compete only where a rest tells what comes next.
  public var rank: Int {
    switch self {
    case .stop, .safety: 0
    case .switchSides: 1
    case .start: 2
    case .countdown: 3
    case .release, .rest: 4
    case .count: 5
    case .phase, .welcome, .transition, .close: 6
    case .warning: 7
    case .halfway: 8
    case .title, .setup: 9
    case .encourage: 10
    case .marker, .bed: 11
    }
  }
}

/// How much quiet cues keep between them.
public enum Quiet {
  /// Between words and whatever is next to them: 0.2 s.
  public static let usual = Seconds.milliseconds(200)
  /// Between two spoken cues, and behind a sound that ends something, where there is room for more
  /// than the usual: 0.5 s.
  public static let betweenWords = Seconds.milliseconds(500)
  /// Between two sentences that belong together: 0.6 s.
  public static let betweenSentences = Seconds.milliseconds(600)
  /// Between two tones, so that they stay two: 0.1 s.
  public static let betweenTones = Seconds.milliseconds(100)
  /// The longest a cue may start after its moment: 1 s.
  public static let latestShift = Seconds(1)
  /// What a bell in a silence keeps from the ends of the silence: 5 s.
  public static let aroundMarkers = Seconds(5)
  /// What a halfway mark keeps from the countdown and from the start: 2 s.
  public static let aroundHalfway = Seconds(2)
  /// What words in a hold keep from the countdown at its end: 1 s.
  public static let beforeCount = Seconds(1)
  /// Before the first sound of a track, for headsets swallow up to a second of it: 1 s.
  public static let leadIn = Seconds(1)
  /// How long a bell is waited for; its tail rings under the quiet that follows: 1.8 s.
  public static let ringing = Seconds.milliseconds(1800)
}
