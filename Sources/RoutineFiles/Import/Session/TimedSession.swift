internal import CuePlan

/// A session as timers know it: stretches of time one after the other.
struct TimedSession: Equatable {
  /// What its file calls it; nil leaves that to the name of the file.
  var title: String?
  /// How it begins and ends.
  var frame = Frame.usual
  var steps: [Step] = []

  /// The most stretches of one session; nobody follows more.
  static let mostSteps = 20_000

  /// How a session begins and ends.
  enum Frame: Equatable {
    /// With the words of its own steps alone.
    case none
    /// With a welcome and a close.
    case usual
    /// With a welcome and a close in words of its own; nil uses the tool's.
    case own(welcome: String?, close: String?)
  }

  /// One stretch.
  indirect enum Step: Equatable {
    case work(Work)
    case rest(Seconds)
    /// Something said, with a pause after it.
    case words(String, pause: Seconds)
    case silence(Seconds)
    case section(String, [Step])
    /// The same several times, with a rest between.
    case rounds(Int, rest: Seconds, [Step])
  }

  /// A stretch of work.
  struct Work: Hashable {
    /// What is done.
    var name: String
    /// The time of one set, on each side where it has two.
    var length: Seconds
    var sides = Sides.none
    var sets = 1
    var rest = Seconds.zero
    /// Said before it begins.
    var setup: String?
    /// Said at a time from its start, in order.
    var prompts: [Prompt] = []
    /// Where it stands in the imported file.
    var place: SourcePlace
  }

  /// How a stretch treats the two sides of the body.
  enum Sides: Hashable {
    case none
    /// One side, then the other; nil for the changeover takes the tool's time.
    case each(changeover: Seconds?)
  }

  /// Something said in the middle of a stretch.
  struct Prompt: Hashable {
    /// When, from the start of the stretch.
    var time: Seconds
    var words: String
  }
}

extension TimedSession.Work {
  /// Whether the other stretch is the same work again.
  func isSame(as other: TimedSession.Work) -> Bool {
    var other = other
    (other.place, other.sets, other.rest) = (place, sets, rest)
    return self == other
  }
}
