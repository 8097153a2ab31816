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
  /// Which exercises are announced by number.
  public var exerciseCount = ExerciseCount.none
  /// Seconds counted before work begins and long holds end: 3 sounds at T−3, T−2 and T−1.
  public var countdown = Countdown(from: 3)
  /// The parts of long holds that are marked.
  public var halfway = Halfway(inHoldsFrom: 30, uncountedFrom: 20)
  /// How long before the end of a long hold, rest or silence that is said, such as 10 s.
  public var warnings: [Seconds] = []
  /// How often the time left is said during a long hold; nil never says it.
  public var timeLeftEvery: Seconds?
  /// The longest that holds and rests last without any mark; nil sets no limit.
  public var markerEvery: Seconds? = 60
  /// Whether words say what tones say as well.
  public var marks = Marks.spoken
  /// Whether a rest says what comes next.
  public var next = NextCue.inRest
  /// How often long work is encouraged, 30 s or more; nil never does.
  public var encourageEvery: Seconds?
  /// Which tones sound, and how.
  public var tones = ToneProfile.calm

  /// Makes the default policy.
  public init() {}

  /// Makes the policy for a verbosity.
  ///
  /// 0 names exercises and sides and leaves the rest to tones; 1 adds numbers, short setups and
  /// the first repetition's phases; 2 is the default; 3 numbers exercises and repetitions and
  /// encourages as well.
  public init(verbosity: Int) {
    switch verbosity {
    case ...0:
      (setup, phases, setCount, next, marks) = (.none, .none, .none, .never, .sounded)
    case 1:
      (setup, phases) = (.short, .first(1))
    case 2: break
    default:
      (exerciseCount, repCount, encourageEvery) = (.every, .every, 30)
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

  /// Which exercises are announced by number.
  public enum ExerciseCount: String, Hashable, Sendable, CaseIterable {
    /// None.
    case none
    /// Every one: "Exercise 4 of 10"; who skips about in a track knows where it is.
    case every
  }

  /// Whether words say what tones say.
  public enum Marks: String, Hashable, Sendable, CaseIterable {
    /// Both: the tone, and then the word.
    case spoken
    /// Only tones, as far as there are any.
    case sounded
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
    /// Countdown, start, stop, change of sides and bells only.
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
    /// The shortest hold that is marked where none is counted out; nil marks none.
    public var shortestUncounted: Seconds?
    /// Where, as shares of the hold: one half unless told otherwise.
    public var shares: [Seconds]

    /// Never.
    public static let off = Halfway(inHoldsFrom: nil)

    /// Makes a rule; holds that are not counted out have the same unless told otherwise.
    public init(
      inHoldsFrom shortest: Seconds?, uncountedFrom uncounted: Seconds? = nil,
      at shares: [Seconds] = [Seconds(1, over: 2)]
    ) {
      shortestHold = shortest
      shortestUncounted = uncounted ?? shortest
      self.shares = shares
    }
  }
}
