import CueKit
import Foundation

/// What became of one routine, for programs: format `cuewave.report/1`, an object on one line.
struct Report: Encodable {
  let format = "cuewave.report/1"
  let routine: String
  /// The exit status that a command for this routine alone ends with.
  let status: Int32
  let track: OrNull<String>
  let session: OrNull<SessionEntry>
  let problems: [ProblemEntry]

  /// Reports a routine that was built or found right.
  init(_ routine: String, _ warnings: Warnings, _ facts: SessionFacts, track: Track? = nil) {
    self.routine = routine
    status = 0
    self.track = OrNull(track?.path)
    session = OrNull(SessionEntry(facts, track))
    problems = warnings.diagnostics.map { ProblemEntry(Problem($0)) }
  }

  /// Reports a routine that something stands in the way of.
  init(_ routine: String, _ warnings: Warnings, _ error: SessionError) {
    self.routine = routine
    status = ExitStatus(error).rawValue
    track = OrNull(nil)
    session = OrNull(nil)
    let warnings = warnings.diagnostics.map(Problem.init)
    problems = (warnings + error.problems).map(ProblemEntry.init)
  }

  /// The report as a line.
  func line() throws(SessionError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    } catch {
      throw .notEncoded(detail: "\(error)")
    }
  }
}

extension Report {
  struct SessionEntry: Encodable, Sendable {
    let title: String
    let language: String
    let sampleRate: Int
    let frames: Int
    let seconds: Double
    let chapters: Int
    let cues: Int
    let fitted: Int
    let moved: Int
    let dropped: Int
    let masterGain: OrNull<Double>
    let levels: OrNull<LevelsEntry>

    init(_ facts: SessionFacts, _ track: Track?) {
      title = facts.title
      language = facts.language
      sampleRate = facts.sampleRate.hertz
      frames = facts.frames
      seconds = facts.length.approximate
      chapters = facts.chapters
      cues = facts.cues
      fitted = facts.fitted
      moved = facts.moved
      dropped = facts.dropped
      masterGain = OrNull(track?.masterGain.value)
      levels = OrNull(track?.levels.map(LevelsEntry.init))
    }
  }

  /// Loudness in LUFS, the true peak in dBTP; null where there is none, as in silence.
  struct LevelsEntry: Encodable, Sendable {
    let speech: OrNull<Double>
    let all: OrNull<Double>
    let truePeak: OrNull<Double>

    init(_ levels: TrackLevels) {
      speech = OrNull(levels.speech?.lufs)
      all = OrNull(levels.integrated?.lufs)
      truePeak = OrNull(levels.truePeak.value.isFinite ? levels.truePeak.value : nil)
    }
  }

  struct ProblemEntry: Encodable {
    let severity: String
    let message: String
    let file: OrNull<String>
    let line: OrNull<Int>
    let column: OrNull<Int>
    let expected: OrNull<String>
    let suggestion: OrNull<String>
    let help: OrNull<String>

    init(_ problem: Problem) {
      severity = problem.severity.rawValue
      message = problem.message
      file = OrNull(problem.place?.file)
      line = OrNull(problem.place?.line)
      column = OrNull(problem.place?.column)
      expected = OrNull(problem.expected)
      suggestion = OrNull(problem.suggestion)
      help = OrNull(problem.help)
    }
  }
}
