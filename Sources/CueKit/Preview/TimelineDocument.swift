internal import CuePlan
internal import Foundation

/// The timeline as other programs read it: format `cuewave.timeline/1`.
///
/// Positions are frames, ranges half-open. Fields may be added, none changes its meaning.
struct TimelineDocument: Encodable {
  let format = "cuewave.timeline/1"
  let title: String
  let language: String
  let sampleRate: Int
  let frames: Int
  let chapters: [ChapterEntry]
  let phases: [PhaseEntry]
  let cues: [CueEntry]
  let dropped: [DroppedEntry]
  let fit: Written<FitEntry>

  init(_ timeline: Timeline) {
    title = timeline.title
    language = timeline.language
    sampleRate = timeline.sampleRate.hertz
    frames = timeline.frames
    chapters = timeline.chapters.map(ChapterEntry.init)
    phases = timeline.phases.map(PhaseEntry.init)
    cues = timeline.cues.map(CueEntry.init)
    dropped = timeline.dropped.map(DroppedEntry.init)
    fit = Written(timeline.fit.map(FitEntry.init))
  }

  /// The document as indented JSON with a line end; equal timelines give equal bytes.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension TimelineDocument {
  struct ChapterEntry: Encodable {
    let title: String
    let exercise: Written<String>
    let start: Int
    let end: Int

    init(_ chapter: Chapter) {
      title = chapter.title
      exercise = Written(chapter.exercise)
      (start, end) = (chapter.range.lowerBound.index, chapter.range.upperBound.index)
    }
  }

  struct PhaseEntry: Encodable {
    let kind: String
    let name: String
    let exercise: Written<String>
    let side: Written<String>
    let set: Written<Int>
    let rep: Written<Int>
    let breath: Written<String>
    let start: Int
    let end: Int

    init(_ phase: TimelinePhase) {
      kind = phase.kind.rawValue
      name = phase.name
      exercise = Written(phase.exercise)
      side = Written(phase.side?.rawValue)
      set = Written(phase.set)
      rep = Written(phase.rep)
      breath = Written(phase.breath?.rawValue)
      (start, end) = (phase.range.lowerBound.index, phase.range.upperBound.index)
    }
  }

  struct CueEntry: Encodable {
    let lane: String
    let kind: String
    let text: String
    let start: Int
    let end: Int
    let gain: Double
    let exercise: Written<String>
    let side: Written<String>
    let source: Written<SourceEntry>
    let fitted: Written<String>

    init(_ cue: Cue) {
      lane = cue.lane.rawValue
      kind = cue.kind.rawValue
      text = cue.text
      (start, end) = (cue.range.lowerBound.index, cue.range.upperBound.index)
      gain = cue.gain.value
      exercise = Written(cue.exercise)
      side = Written(cue.side?.rawValue)
      source = Written(cue.source.map(SourceEntry.init))
      fitted = Written(cue.fitted?.rawValue)
    }
  }

  struct SourceEntry: Encodable {
    let file: String
    let line: Int
    let column: Int

    init(_ place: SourcePlace) {
      (file, line, column) = (place.file, place.line, place.column)
    }
  }

  struct DroppedEntry: Encodable {
    let kind: String
    let text: String
    let at: Int
    let reason: String

    init(_ cue: DroppedCue) {
      (kind, text, at, reason) = (cue.kind.rawValue, cue.text, cue.at.index, cue.reason)
    }
  }

  struct FitEntry: Encodable {
    let asked: Double
    let natural: Double
    let changes: [String]

    init(_ report: FitReport) {
      asked = report.asked.approximate
      natural = report.natural.approximate
      changes = report.changes
    }
  }

  /// A value that is written as `null` when there is none, so that readers find every field.
  struct Written<Value: Encodable>: Encodable {
    let value: Value?

    init(_ value: Value?) { self.value = value }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }
}
