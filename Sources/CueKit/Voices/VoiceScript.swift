public import CuePlan
internal import RoutineFiles

/// The lines that a voice has to hold so that routines render without an engine.
public struct VoiceScript: Sendable {
  /// The lines, each once, in order of first need.
  public let lines: [SpokenLine]

  /// Collects what the routines at `paths` may say: alone or with a practitioner, in the long and
  /// the short setup, in all forms of every line, and with the fill.
  public init(routines paths: [String]) throws(SessionError) {
    var lines: [SpokenLine] = []
    for path in paths {
      let session = try Session(contentsOf: path)
      lines += try VoiceScript.lines(of: session)
    }
    var seen: Set<SpokenLine> = []
    self.lines = lines.filter { seen.insert($0).inserted }
  }

  private static func lines(
    of session: Session
  ) throws(SessionError) -> [SpokenLine] {
    var lines: [SpokenLine] = []
    for form in SessionForm.allCases {
      for setup in [CuePolicy.SetupForm.long, .short] {
        var routine = session.routine
        routine.form = form
        routine.cues.setup = setup
        lines += try session.schedule(routine).lines
      }
    }
    return lines
  }
}
