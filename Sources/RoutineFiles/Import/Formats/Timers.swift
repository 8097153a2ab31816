internal import CuePlan

/// Reads the timers that OpenHIIT exports: a JSON list of them, of which the first is taken.
struct Timers {
  private let report: ImportFindings

  /// More intervals or restarts than this are no timer.
  private static let most = 100

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// Reads the session.
  func session() -> TimedSession {
    do throws(Diagnostic) {
      let root = try JsonTree.root(
        of: report.source.lines.joined(separator: "\n"), file: report.source.file)
      return timer(in: root).flatMap(session) ?? TimedSession()
    } catch {
      report.report(error)
      return TimedSession()
    }
  }

  private func timer(in root: Node) -> Node? {
    guard case .list(let timers) = root.content else { return root }
    guard let timer = timers.first else {
      report.findings.report("there is no timer in this file", at: root)
      return nil
    }
    let others = timers.dropFirst().map { text("name", of: $0)?.text ?? "without a name" }
    if !others.isEmpty {
      let names = others.map { "\"\($0)\"" }.joined(separator: ", ")
      report.note("The file holds other timers, which are left out: \(names).")
    }
    return timer
  }

  private func session(_ timer: Node) -> TimedSession? {
    guard let times = timer.value("timeSettings"), case .map = times.content else {
      report.findings.report(
        "a timer without \"timeSettings\"", at: timer,
        help: "export it anew from a present OpenHIIT")
      return nil
    }
    let errors = report.findings.errors
    let rounds = number("restarts", of: timer) + 1
    let round = round(of: timer, times)
    var session = TimedSession(title: text("name", of: timer).flatMap(report.words))
    session.steps =
      warmup(times) + round.repeated(rounds, rest: pause(times)) + cooldown(times)
    noteWhatIsLost(timer, times)
    return report.findings.errors == errors ? session : nil
  }

  /// The work intervals of one round, with the rests between them.
  private func round(of timer: Node, _ times: Node) -> [TimedSession.Step] {
    let names = activities(of: timer)
    let count = number("activeIntervals", of: timer)
    let length = seconds("workTime", of: times)
    let rest = seconds("restTime", of: times)
    guard count > 0, length > .zero else {
      if !report.findings.hasErrors { report.findings.report("a timer without work", at: timer) }
      return []
    }
    let works = (0..<count).map { index in
      let name = index < names.count ? names[index] : "Work"
      return [work(name, length, times)]
    }
    return Array(works.joined(separator: rest > .zero ? [.rest(rest)] : []))
  }

  /// The time between two rounds.
  private func pause(_ times: Node) -> Seconds {
    let breakTime = seconds("breakTime", of: times)
    return breakTime > .zero ? breakTime : seconds("restTime", of: times)
  }

  private func warmup(_ times: Node) -> [TimedSession.Step] {
    let (length, rest) = (seconds("warmupTime", of: times), seconds("restTime", of: times))
    guard length > .zero else { return [] }
    return [work("Warm-up", length, times)] + (rest > .zero ? [.rest(rest)] : [])
  }

  private func cooldown(_ times: Node) -> [TimedSession.Step] {
    let length = seconds("cooldownTime", of: times)
    return length > .zero ? [work("Cool-down", length, times)] : []
  }

  private func work(_ name: String, _ length: Seconds, _ times: Node) -> TimedSession.Step {
    .work(TimedSession.Work(name: name, length: length, place: times.place))
  }

  private func noteWhatIsLost(_ timer: Node, _ times: Node) {
    if seconds("getReadyTime", of: times) > .zero {
      report.note(
        "The time to get ready is left out: the welcome and a countdown stand in its place.",
        at: times.value("getReadyTime")?.place)
    }
    if let sounds = timer.value("soundSettings") {
      report.note("The sounds are not carried: the tool has its own.", at: sounds.place)
    }
  }
}

extension Timers {
  private func activities(of timer: Node) -> [String] {
    guard case .list(let names)? = timer.value("activities")?.content else { return [] }
    return names.map { node in
      let isNamed = node.placedText.map { !$0.trimmed.text.isEmpty } ?? false
      return isNamed ? node.placedText.flatMap(report.words) ?? "Work" : "Work"
    }
  }

  private func text(_ name: String, of node: Node) -> PlacedText? {
    node.value(name)?.placedText.flatMap { $0.trimmed.text.isEmpty ? nil : $0 }
  }

  /// A number of seconds; none when it is not written.
  private func seconds(_ name: String, of node: Node) -> Seconds {
    node.value(name)?.placedText.flatMap { report.length($0, least: .nothing) } ?? .zero
  }

  /// How many; none when it is not written.
  private func number(_ name: String, of node: Node) -> Int {
    node.value(name)?.placedText.flatMap { text in
      report.value(text) { (text) throws(ValueProblem) in
        var scanner = try ValueScanner(text)
        return try CountText.read(from: &scanner, of: name, least: 0, most: Self.most)
      }
    } ?? 0
  }
}
