internal import CuePlan

/// Reads the workout text of intervals.icu: sections of steps, some of them repeated.
struct StepText {
  private let report: ImportFindings

  /// The most rounds of anything.
  static let mostRounds = 100

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// A header with the steps under it.
  private struct Part {
    var header: PlacedText?
    var rounds = 1
    /// The column of a repeat that is itself a step, `- 3x`; its own steps stand further in.
    var column: Int?
    var steps: [StepLine] = []

    /// The words of its header, if it has any.
    var title: PlacedText? {
      header.flatMap { $0.text.contains(where: \.isLetter) ? $0 : nil }
    }
  }

  /// Reads the session.
  func session() -> TimedSession {
    let parts = parts()
    for part in parts where part.steps.isEmpty {
      guard let header = part.header else { continue }
      report.note("\"\(header.text)\" is no step and heads none; it is left out.", at: header.place)
    }
    let session = TimedSession(steps: parts.flatMap(steps))
    if session.steps.works.isEmpty, !report.findings.hasErrors {
      report.report(
        "there is no step with a time", at: report.source.beginning,
        expected: "lines such as \"- Easy 5m Z1\"")
    }
    return session
  }

  private func parts() -> [Part] {
    var parts = [Part()]
    for line in report.source.placedLines.map(\.trimmed) {
      let current = parts[parts.count - 1]
      if line.text.isEmpty {
        let isWaiting = current.steps.isEmpty && (current.header == nil || current.rounds > 1)
        if !isWaiting { parts.append(Part()) }
      } else if let step = line.afterDash {
        if let part = header(step, isStep: true) {
          parts.append(part)
        } else {
          if let column = current.column, line.place.column <= column { parts.append(Part()) }
          parts[parts.count - 1].steps.append(StepLine(step))
        }
      } else {
        parts.append(header(line) ?? Part(header: line))
      }
    }
    return parts
  }

  /// A line that says how often, `Main set 5x`; nil when it says nothing of the kind.
  private func header(_ line: PlacedText, isStep: Bool = false) -> Part? {
    let pieces = line.pieces
    guard let index = pieces.firstIndex(where: \.isRepeat), !isStep || pieces.count == 1 else {
      return nil
    }
    let count = pieces[index].part(0..<(pieces[index].width - 1))
    let rounds = report.count(count, of: "rounds", most: Self.mostRounds)
    let words = pieces[..<index] + pieces[(index + 1)...]
    return Part(
      header: PlacedText(joining: words), rounds: rounds ?? 1,
      column: isStep ? line.place.column - 1 : nil)
  }
}

extension StepText {
  /// The steps of a part, as often as they are done.
  private func steps(of part: Part) -> [TimedSession.Step] {
    guard part.steps.count * part.rounds <= TimedSession.mostSteps else {
      report.report("too many steps", at: part.header ?? report.source.beginning)
      return []
    }
    let title = part.steps.isEmpty ? nil : part.title.flatMap(report.words)
    let isNamed = part.steps.count == 1 && part.steps[0].cue == nil
    let steps = part.steps.compactMap { step($0, in: part, title: isNamed ? title : nil) }
    let all = steps.withSets.repeated(part.rounds)
    guard let title, !isNamed, !all.isEmpty else { return all }
    // The rest after the last round lies between this part and the next.
    guard part.rounds > 1, case .rest? = all.last else { return [.section(title, all)] }
    return [.section(title, all.dropLast())] + all.suffix(1)
  }

  private func step(
    _ line: StepLine, in part: Part, title: String?
  ) -> TimedSession.Step? {
    guard let length = length(of: line) else { return nil }
    let target = target(of: line)
    if part.rounds > 1, let cue = line.cue, RestWord.isRecovery(cue.text) {
      if !target.isEmpty {
        report.note("The target \"\(target)\" of a rest is not carried.", at: line.place)
      }
      return .rest(length)
    }
    let own = title ?? line.cue.flatMap(report.words)
    let name = [own, target.isEmpty ? nil : target].compactMap(\.self).joined(separator: ", ")
    let prompts = line.prompts.compactMap(prompt)
    return .work(
      TimedSession.Work(
        name: name.isEmpty ? "Work" : name, length: length, prompts: prompts, place: line.place))
  }

  private func length(of line: StepLine) -> Seconds? {
    switch line.extent {
    case .time(let length): return length
    case .distance(let text):
      report.note(
        "\"\(text.text)\" is a distance, which takes no known time; the step is left out.",
        at: text.place)
    case .unknown:
      report.note("A step without a time is left out.", at: line.place)
    }
    return nil
  }

  /// The target in words; what can only be done on a watch is taken out.
  private func target(of line: StepLine) -> String {
    guard let target = line.target, let words = report.words(target) else { return "" }
    guard let lap = words.lowercased().firstRange(of: "press lap") else { return words }
    report.note("There is no lap button here: the step takes its time.", at: target.place)
    let kept = words.prefix(words.distance(from: words.startIndex, to: lap.lowerBound))
    return kept.split(separator: " ").joined(separator: " ")
  }

  private func prompt(
    _ prompt: (time: PlacedText, words: PlacedText)
  ) -> TimedSession.Prompt? {
    let time = StepLine.time(prompt.time.text) ?? report.length(prompt.time, least: .nothing)
    guard let time, let words = report.words(prompt.words) else { return nil }
    return TimedSession.Prompt(time: time, words: words)
  }
}

extension PlacedText {
  /// What stands after the dash of a step; nil for any other line.
  fileprivate var afterDash: PlacedText? {
    text.hasPrefix("-") ? part(1..<text.unicodeScalars.count).trimmed : nil
  }

  /// Whether it says how often: `5x`.
  fileprivate var isRepeat: Bool {
    let digits = text.dropLast()
    return ["x", "X", "×"].contains(text.last) && !digits.isEmpty
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
