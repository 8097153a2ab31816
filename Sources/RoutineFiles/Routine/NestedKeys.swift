internal import CuePlan

/// Warns of what a routine asks for that it cannot have inside another one.
///
/// Its cues, bed, breath, order and move pace hold inside it, and so do its week, level and pace
/// where the routine around it says nothing of these; what it rules out is ruled out for the whole
/// session. Its length, its voice and its form are those of the session.
struct NestedKeys {
  private let findings: Findings

  /// Makes a check that reports there.
  init(findings: Findings) { self.findings = findings }

  /// Checks the routines that stand right in `routine`; those in them were checked when they were
  /// read.
  func check(_ routine: Routine) {
    for item in routine.items { check(item, in: routine) }
  }

  private func check(_ item: Item, in routine: Routine) {
    guard case .routine(let inner) = item.content else {
      for item in item.contents { check(item, in: routine) }
      return
    }
    // A fill takes what is left of the whole session, and the routine that holds it is as long as
    // that makes it.
    let isFilled = routine.length != nil && inner.items.contains(where: \.holdsFill)
    if let length = inner.length, !isFilled {
      report(
        "\"\(inner.title)\" lasts as long as its doses do in here, and not \(minutes(length))",
        at: item, help: "\"minutes\" is for a whole session; give its exercises shorter doses")
    }
    if let voice = inner.voice, voice != routine.voice {
      report(
        "\"\(inner.title)\" does not have its voice \"\(voice)\" in here: a session has one",
        at: item, help: "write \"voice: \(voice)\" in this routine, or take it out of that one")
    }
    if inner.form == .withPractitioner, routine.form == .selfGuided {
      report(
        "\"\(inner.title)\" is for two, and nobody helps in this session", at: item,
        help: "write \"form: practitioner\" in this routine if somebody does")
    }
  }

  private func minutes(_ length: Seconds) -> String {
    "\(ClockText.seconds(length / 60)) minutes"
  }

  private func report(_ message: String, at item: Item, help: String) {
    guard let place = item.place else { return }
    findings.report(
      Diagnostic(message, at: place, width: 7, severity: .warning, help: help))
  }
}
