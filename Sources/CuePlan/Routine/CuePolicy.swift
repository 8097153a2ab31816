/// What is said and sounded during a session, and how often.
public struct CuePolicy: Hashable, Sendable {
  /// Which form of the setup is spoken.
  public var setup: SetupForm
  /// Which repetitions have their phases spoken; the others have tones.
  public var phases: PhaseCues
  /// Seconds counted before work begins and long holds end: 3 sounds at T−3, T−2 and T−1.
  public var countdown: Countdown
  /// The middle of long holds.
  public var halfway: Halfway

  /// Which form of the setup is spoken.
  public enum SetupForm: String, Hashable, Sendable, CaseIterable {
    case long, short, none
    case firstLongThenShort = "first-long-then-short"
  }

  /// Which repetitions have their phases spoken.
  public enum PhaseCues: Hashable, Sendable {
    /// All of them.
    case every
    /// The first few of each set and side.
    case first(Int)
    /// None.
    case none
  }

  /// A countdown.
  public struct Countdown: Hashable, Sendable {
    /// Seconds counted; 0 counts none.
    public var from: Int
    /// What counts.
    public var style: Style

    /// What counts.
    public enum Style: String, Hashable, Sendable, CaseIterable {
      case tones, voice
    }

    /// Makes a countdown.
    public init(from: Int, style: Style = .tones) {
      self.from = from
      self.style = style
    }
  }

  /// When the middle of a hold is marked.
  public enum Halfway: Hashable, Sendable {
    /// Never.
    case off
    /// In holds of at least that length.
    case holdsFrom(Seconds)
  }

  /// Makes a policy: everything spoken, first long then short, 3-2-1 in tones, halfway from 30 s.
  public init(
    setup: SetupForm = .firstLongThenShort, phases: PhaseCues = .every,
    countdown: Countdown = Countdown(from: 3), halfway: Halfway = .holdsFrom(30)
  ) {
    self.setup = setup
    self.phases = phases
    self.countdown = countdown
    self.halfway = halfway
  }
}
