internal import CuePlan

/// Makes a routine of a timed session: its work becomes exercises, those of the catalogue by id.
struct RoutineMaker {
  private let report: ImportFindings
  private var moves: Moves

  /// Makes routines whose exercises may be those of a catalogue.
  init(catalogue: Catalogue, reading: Reading, report: ImportFindings) {
    self.report = report
    moves = Moves(catalogue: catalogue, reading: reading, report: report)
  }

  /// Makes the routine; one without a title of its own is called like its file.
  mutating func routine(of session: TimedSession) -> Routine {
    let steps = withoutLastRest(session.steps.withRests.withSets)
    moves.measure(steps.works)
    let title = session.title ?? FileTitle.of(report.source.file)
    let items = framed(items(steps), session.frame)
    noteWhatIsMissing(steps)
    return Routine(title: title, items: items)
  }

  private mutating func items(_ steps: [TimedSession.Step]) -> [Item] {
    var items: [Item] = []
    for step in steps { items.append(Item(content(step))) }
    return items
  }

  private mutating func content(_ step: TimedSession.Step) -> Item.Content {
    switch step {
    case .work(let work): .exercise(moves.exercise(for: work))
    case .rest(let length): .rest(length, say: nil)
    case .words(let words, let pause): .say(Phrase(words), pause: pause)
    case .silence(let length): .silence(Silence(length: length))
    case .section(let title, let steps): .section(title: Phrase(title), items: items(steps))
    case .rounds(let count, let rest, let steps):
      .group(Group(.rounds(count), restBetweenRounds: rest, items: items(steps)))
    }
  }

  private func framed(_ items: [Item], _ frame: TimedSession.Frame) -> [Item] {
    switch frame {
    case .none: items
    case .usual: [Item(.welcome(nil))] + items + [Item(.close(nil))]
    case .own(let welcome, let close):
      [Item(.welcome(welcome.map { Phrase($0) }))] + items
        + [Item(.close(close.map { Phrase($0) }))]
    }
  }

  /// Nothing follows the last rest, so nobody needs it.
  private func withoutLastRest(_ steps: [TimedSession.Step]) -> [TimedSession.Step] {
    guard case .rest(let length)? = steps.last else { return steps }
    report.note("The rest of \(DurationText.written(length)) at the end is left out.")
    return steps.dropLast()
  }

  private func noteWhatIsMissing(_ steps: [TimedSession.Step]) {
    if moves.hasOwn {
      report.note(
        "The file does not say how one stands, sits or lies: its exercises begin standing until"
          + " you write another \"start\".")
    }
    if steps.works.contains(where: { !$0.prompts.isEmpty }) {
      report.note(
        "What is said in the middle of a stretch begins a new phase there, which is counted out"
          + " and marked at its half like any other.")
    }
    if steps.works.count > 1 {
      report.note(
        "Naming an exercise and counting it in can take time between the stretches: the session may"
          + " last longer than the file's own clock.")
    }
  }
}
