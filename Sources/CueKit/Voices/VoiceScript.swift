public import CuePlan
internal import RoutineFiles

/// The lines that a voice has to hold so that routines render without an engine.
public struct VoiceScript: Sendable {
  /// The lines, each once, in order of first need.
  public let lines: [SpokenLine]

  let sessions: [Session]

  /// Collects what the routines at `paths` may say: in the long and the short setup, in all forms
  /// of every line, and with the fill; to a practitioner where the routine is for one; how to get
  /// up, which their exercises need in another order.
  public init(routines paths: [String]) throws(SessionError) {
    var sessions: [Session] = []
    var lines: [SpokenLine] = []
    for path in paths {
      let session = try Session(contentsOf: path)
      sessions.append(session)
      for routine in session.variants { lines += try session.schedule(routine).lines }
      lines += session.wayUp
    }
    self.sessions = sessions
    self.lines = lines.eachOnce()
  }
}

extension Session {
  /// How to get up from the floor, in the words of its language.
  fileprivate var wayUp: [SpokenLine] {
    language.lines[.getUp]?.forms.map { SpokenLine($0, language: language.tag) } ?? []
  }

  /// The routine with the setups it asks for, with the long and with the short ones.
  var variants: [Routine] {
    [routine.cues.setup, .long, .short].map { setup in
      var variant = routine
      variant.cues.setup = setup
      return variant
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each where it comes first.
  func eachOnce() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
