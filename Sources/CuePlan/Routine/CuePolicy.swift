/// What is said and sounded during a session, and how often.
///
/// The defaults are what a careful teacher does: everything explained once in full, then in few
/// words; work counted in with three ticks; the middle of long holds marked.
public struct CuePolicy: Hashable, Sendable {
  /// Which form of the setup is spoken.
  public var setup = SetupForm.firstLongThenShort
  /// Which repetitions have their phases spoken; the others have tones.
  public var phases = PhaseCues.every
  /// Which repetitions are announced by number.
  public var repCount = RepCount.none
  /// Which sets and rounds are announced by number.
  public var setCount = SetCount.everySet
  /// Seconds counted before work begins and long holds end: 3 sounds at T−3, T−2 and T−1.
  public var countdown = Countdown(from: 3)
  /// The parts of long holds that are marked.
  public var halfway = Halfway(inHoldsFrom: 30)
  /// How long before the end of a long hold, rest or silence that is said, such as 10 s.
  public var warnings: [Seconds] = []
  /// How often the time left is said during a long hold; nil never says it.
  public var timeLeftEvery: Seconds?
  /// Whether a rest says what comes next.
  public var next = NextCue.inRest
  /// How often a long hold is encouraged, at least 30 s; nil never does.
  public var encourageEvery: Seconds?
  /// Which tones sound, and how.
  public var tones = ToneProfile.calm

  /// Makes the default policy.
  public init() {}

  /// Makes the policy for a verbosity.
  ///
  /// 0 names exercises and sides and leaves the rest to tones; 1 adds short setups and the first
  /// repetition's phases; 2 is the default; 3 counts repetitions and encourages as well.
  public init(verbosity: Int) {
    switch verbosity {
    case ...0:
      (setup, phases, setCount, next) = (.none, .none, .none, .never)
    case 1:
      (setup, phases) = (.short, .first(1))
    case 2: break
    default:
      (repCount, encourageEvery) = (.every, 30)
    }
  }

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

    /// Whether the phases of repetition `rep`, counted from 1, are spoken.
    func speak(in rep: Int) -> Bool {
      switch self {
      case .every: true
      case .first(let count): rep <= count
      case .none: false
      }
    }
  }

  /// Which repetitions are announced by number.
  public enum RepCount: String, Hashable, Sendable, CaseIterable {
    /// None.
    case none
    /// Only the last, as the last.
    case last
    /// Every one: "3 of 5".
    case every
  }

  /// Which sets and rounds are announced by number.
  public enum SetCount: String, Hashable, Sendable, CaseIterable {
    /// None.
    case none
    /// Every one, where there are several: "Set 2 of 3".
    case everySet = "every"
  }

  /// Whether a rest says what comes next.
  public enum NextCue: String, Hashable, Sendable, CaseIterable {
    /// At the start of the rest.
    case inRest = "in-rest"
    /// Only when it comes.
    case never
  }

  /// Which tones sound, and how.
  public enum ToneProfile: String, Hashable, Sendable, CaseIterable {
    /// Soft bells and notes, for stretching.
    case calm
    /// The same figures, brighter, for noisy rooms and hard work.
    case bright
    /// Countdown, start, stop and change of sides only.
    case minimal
    /// None; what tones would say is left to words and silence.
    case silent
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

  /// Which parts of long holds are marked.
  public struct Halfway: Hashable, Sendable {
    /// The shortest hold that is marked; nil marks none.
    public var shortestHold: Seconds?
    /// Where, as shares of the hold: one half unless told otherwise.
    public var shares: [Seconds]

    /// Never.
    public static let off = Halfway(inHoldsFrom: nil)

    /// Makes a rule.
    public init(inHoldsFrom shortest: Seconds?, at shares: [Seconds] = [Seconds(1, over: 2)]) {
      shortestHold = shortest
      self.shares = shares
    }
  }
}
