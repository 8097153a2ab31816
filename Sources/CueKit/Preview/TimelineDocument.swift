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
  let changes: [String]
  let fit: OrNull<FitEntry>

  /// Describes a timeline; places in `folder`, which ends in `/`, are named from there.
  init(_ timeline: Timeline, folder: String = "") {
    title = timeline.title
    language = timeline.language
    sampleRate = timeline.sampleRate.hertz
    frames = timeline.frames
    chapters = timeline.chapters.map(ChapterEntry.init)
    phases = timeline.phases.map(PhaseEntry.init)
    cues = timeline.cues.map { CueEntry($0, folder: folder) }
    dropped = timeline.dropped.map(DroppedEntry.init)
    changes = timeline.changes
    fit = OrNull(timeline.fit.map(FitEntry.init))
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
    let exercise: OrNull<String>
    let start: Int
    let end: Int

    init(_ chapter: Chapter) {
      title = chapter.title
      exercise = OrNull(chapter.exercise)
      (start, end) = (chapter.range.lowerBound.index, chapter.range.upperBound.index)
    }
  }

  struct PhaseEntry: Encodable {
    let kind: String
    let name: String
    let exercise: OrNull<String>
    let side: OrNull<String>
    let set: OrNull<Int>
    let rep: OrNull<Int>
    let breath: OrNull<String>
    let start: Int
    let end: Int

    init(_ phase: TimelinePhase) {
      kind = phase.kind.rawValue
      name = phase.name
      exercise = OrNull(phase.exercise)
      side = OrNull(phase.side?.rawValue)
      set = OrNull(phase.set)
      rep = OrNull(phase.rep)
      breath = OrNull(phase.breath?.rawValue)
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
    /// −1 left to 1 right; left out in the centre.
    let pan: Double?
    let exercise: OrNull<String>
    let side: OrNull<String>
    let source: OrNull<SourceEntry>
    let fitted: OrNull<String>
    let moved: Int
    let reason: OrNull<String>

    init(_ cue: Cue, folder: String) {
      lane = cue.lane.rawValue
      kind = cue.kind.rawValue
      text = cue.text
      (start, end) = (cue.range.lowerBound.index, cue.range.upperBound.index)
      gain = cue.gain.value
      pan = cue.pan == .centre ? nil : cue.pan.value
      exercise = OrNull(cue.exercise)
      side = OrNull(cue.side?.rawValue)
      source = OrNull(cue.source.map { SourceEntry($0, folder: folder) })
      fitted = OrNull(cue.fitted?.rawValue)
      (moved, reason) = (cue.moved, OrNull(cue.reason))
    }
  }

  struct SourceEntry: Encodable {
    let file: String
    let line: Int
    let column: Int

    init(_ place: SourcePlace, folder: String) {
      let isInFolder = place.file.hasPrefix(folder)
      file = isInFolder ? String(place.file.dropFirst(folder.count)) : place.file
      (line, column) = (place.line, place.column)
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
}
