internal import CuePlan

/// The timeline as a person reads it: clock, phase, side, repetition, what is heard.
struct TimelineTable {
  private let timeline: Timeline
  /// Characters in a line before what is heard goes on in the next one.
  private let width: Int
  /// How many sets each exercise has.
  private let sets: [String: Int]

  init(_ timeline: Timeline, width: Int = 100) {
    self.timeline = timeline
    self.width = width
    sets = timeline.phases.reduce(into: [:]) { sets, phase in
      guard let exercise = phase.exercise, let set = phase.set else { return }
      sets[exercise] = max(sets[exercise] ?? 1, set)
    }
  }

  /// The whole table, ending with a line end.
  var text: String {
    var lines = [heading, "", header]
    var chapters = timeline.chapters[...]
    var cues = timeline.cues[...]
    for phase in timeline.phases {
      if let chapter = chapters.first, chapter.range.lowerBound <= phase.range.lowerBound {
        lines += ["", chapter.title]
        chapters.removeFirst()
      }
      let heard = cues.prefix { $0.range.lowerBound < phase.range.upperBound }
      cues = cues.dropFirst(heard.count)
      lines += rows(phase, heard: Array(heard))
    }
    lines += fittedLines + droppedLines + changeLines + fitLines
    return lines.map(\.withoutTrailingBlanks).joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let spoken = timeline.cues.count { $0.lane == .voice }
    return "\(timeline.title): \(SessionFacts(timeline).summary), \(spoken) spoken"
  }

  private var header: String { columns("clock", "seconds", "phase", "side", "rep") + "heard" }

  private func rows(_ phase: TimelinePhase, heard: [Cue]) -> [String] {
    let start = timeline.sampleRate.seconds(phase.range.lowerBound.index)
    let length = timeline.sampleRate.seconds(phase.range.count)
    let first = columns(
      ClockText.clock(start), TimelineTable.tenths(length), phaseName(phase),
      phase.side?.rawValue ?? "", count(phase))
    let indent = String(repeating: " ", count: first.count)
    let wrapped = wrap(summary(of: heard), to: width - first.count)
    guard let top = wrapped.first else { return [first] }
    return [first + top] + wrapped.dropFirst().map { indent + $0 }
  }

  private func phaseName(_ phase: TimelinePhase) -> String {
    let kind = phase.kind.rawValue
    let isNamed = (phase.kind.isDose || phase.kind == .fill) && phase.name != kind
    return isNamed ? "\(kind) \(phase.name)" : kind
  }

  private func count(_ phase: TimelinePhase) -> String {
    guard let rep = phase.rep else { return "" }
    guard let set = phase.set, sets[phase.exercise ?? ""] ?? 1 > 1 else { return "\(rep)" }
    return "\(set).\(rep)"
  }

  private func columns(_ cells: String...) -> String {
    zip(cells, [10, 9, 20, 7, 6]).map { cell, width in
      cell + String(repeating: " ", count: max(1, width - cell.count))
    }.joined()
  }

  private var fittedLines: [String] {
    let lines = timeline.cues.compactMap { cue -> String? in
      guard let adjustment = adjustment(of: cue) else { return nil }
      let clock = ClockText.clock(timeline.sampleRate.seconds(cue.range.lowerBound.index))
      let reason = cue.reason ?? "something else is heard at its moment"
      return columns(clock, "", cue.kind.rawValue) + "\(cue.text): \(adjustment), for \(reason)"
    }
    return lines.isEmpty ? [] : ["", "Made to fit"] + lines
  }

  private var droppedLines: [String] {
    timeline.dropped.isEmpty
      ? []
      : ["", "Not heard"]
        + timeline.dropped.map { cue in
          let clock = ClockText.clock(timeline.sampleRate.seconds(cue.at.index))
          return "\(columns(clock, "", cue.kind.rawValue))\(cue.text): \(cue.reason)"
        }
  }

  private var changeLines: [String] {
    timeline.changes.isEmpty
      ? [] : ["", "Otherwise than written"] + timeline.changes.map { "  \($0)" }
  }

  private var fitLines: [String] {
    guard let fit = timeline.fit else { return [] }
    let asked = ClockText.clock(fit.asked), natural = ClockText.clock(fit.natural)
    return ["", "Length \(asked) asked for, \(natural) by the doses"]
      + fit.changes.map { "  \($0)" }
  }
}

extension TimelineTable {
  /// What is heard, in order: words in quotes, tones by name, a run of one tone counted.
  func summary(of cues: [Cue]) -> [String] {
    var parts: [(text: String, count: Int)] = []
    for cue in cues {
      let text = words(of: cue)
      if cue.lane == .tone, parts.last?.text == text {
        parts[parts.count - 1].count += 1
      } else {
        parts.append((text, 1))
      }
    }
    return parts.map { $0.count > 1 ? "\($0.text) ×\($0.count)" : $0.text }
  }

  private func words(of cue: Cue) -> String {
    let text = cue.lane == .voice ? "“\(cue.text)”" : "♪ \(cue.text)"
    return adjustment(of: cue).map { "\(text) (\($0))" } ?? text
  }

  /// What was done to a cue so that it has a place, in words; nil when nothing was.
  private func adjustment(of cue: Cue) -> String? {
    var parts = [cue.fitted?.words].compactMap(\.self)
    if cue.moved > 0 {
      parts.append("\(ClockText.seconds(timeline.sampleRate.seconds(cue.moved))) s later")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Breaks lines between words; parts are joined by two blanks.
  private func wrap(_ parts: [String], to width: Int) -> [String] {
    var lines: [String] = []
    for word in parts.joined(separator: "  ").split(
      separator: " ", omittingEmptySubsequences: false)
    {
      if let last = lines.last, last.count + 1 + word.count <= max(width, 20) {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Seconds with one decimal.
  ///
  /// Rounds down.
  private static func tenths(_ time: Seconds) -> String {
    let tenths = time.parts(of: 1000) / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Fitting {
  /// What was done, in words.
  var words: String {
    switch self {
    case .short: "short form"
    case .faster: "spoken faster"
    case .tone: "a tone in place of words"
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
