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
      lines += VoiceScript.lines(of: session.routine, in: session.language)
    }
    var seen: Set<SpokenLine> = []
    self.lines = lines.filter { seen.insert($0).inserted }
  }

  private static func lines(of routine: Routine, in language: LanguagePack) -> [SpokenLine] {
    let scheduler = Scheduler(pack: language, fill: routine.length == nil ? nil : 60)
    return SessionForm.allCases.flatMap { form in
      [CuePolicy.SetupForm.long, .short].flatMap { setup in
        var routine = routine
        routine.form = form
        routine.cues.setup = setup
        return scheduler.schedule(routine).lines
      }
    }
  }
}
