internal import CuePlan

/// Reads lines of `phrase;pause`, as audio_program_generator has them.
///
/// `*` says nothing, which makes a silence. Every letter of a phrase is kept, and the last
/// semicolon of a line is the one that counts.
struct PhraseLines {
  private let report: ImportFindings

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// Reads the session.
  func session() -> TimedSession {
    var session = TimedSession(frame: .none)
    for line in report.source.placedLines.map(\.trimmed) where !line.text.isEmpty {
      guard let step = step(line) else { continue }
      if case .silence(let more) = step, case .silence(let length)? = session.steps.last {
        session.steps[session.steps.count - 1] = .silence(length + more)
      } else {
        session.steps.append(step)
      }
    }
    if session.steps.contains(where: \.isSilence) {
      report.note(
        "A silence is announced, and a soft bell marks every minute of it: \"bells: none\" under"
          + " it takes the bells away.")
    }
    return session
  }

  private func step(_ line: PlacedText) -> TimedSession.Step? {
    let cut = line.cut(atLast: ";")
    guard let cut, !cut.after.trimmed.text.isEmpty else {
      report.report(
        "a phrase without a pause", at: line,
        expected: "the seconds after a \";\", as in \"Relax your body;30\"")
      return nil
    }
    let phrase = cut.before.trimmed
    let length = report.length(cut.after.trimmed, least: .nothing)
    guard phrase.text != "*" else {
      return length.flatMap { $0 > .zero ? .silence($0) : nil }
    }
    guard !phrase.text.isEmpty else {
      report.report("a pause without a phrase", at: line, help: "write \"*\" for silence")
      return nil
    }
    guard let words = report.words(phrase), let length else { return nil }
    return .words(words, pause: length)
  }
}

extension TimedSession.Step {
  fileprivate var isSilence: Bool {
    if case .silence = self { true } else { false }
  }
}
