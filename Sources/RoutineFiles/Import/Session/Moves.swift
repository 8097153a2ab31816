internal import CuePlan

/// The exercises that the work of a session becomes.
struct Moves {
  private let catalogue: Catalogue
  private let reading: Reading
  private let report: ImportFindings
  private let common: Set<String>
  private var longest: [Move: Seconds] = [:]
  private var exercises: [Move: Exercise] = [:]
  private var taken: Set<String>

  /// Makes exercises that may be those of a catalogue.
  init(catalogue: Catalogue, reading: Reading, report: ImportFindings) {
    self.catalogue = catalogue
    self.reading = reading
    self.report = report
    common = Set(catalogue.ids)
    taken = common.union(SessionWord.all)
  }

  /// Whether any work is no exercise of the catalogue.
  var hasOwn: Bool { exercises.values.contains { !common.contains($0.id) } }

  /// What makes work the same exercise, however long it is done.
  private struct Move: Hashable {
    let name: String
    let sides: TimedSession.Sides
    let setup: String?
    let prompts: [TimedSession.Prompt]
    /// Where things are said in it, an exercise has a length of its own.
    let length: Seconds?

    init(_ work: TimedSession.Work) {
      name = work.name
      sides = work.sides
      setup = work.setup
      prompts = work.prompts
      length = work.prompts.isEmpty ? nil : work.length
    }
  }

  /// Takes note of how long everything is done at most, which is how long it usually is.
  mutating func measure(_ works: [TimedSession.Work]) {
    for work in works { longest[Move(work)] = max(longest[Move(work)] ?? .zero, work.length) }
  }

  /// The exercise that some work becomes, with its dose.
  mutating func exercise(for work: TimedSession.Work) -> Exercise {
    let move = Move(work)
    let usual = exercises[move] ?? known(work) ?? own(work, lasting: longest[move] ?? work.length)
    exercises[move] = usual
    return dosed(usual, for: work)
  }

  private func dosed(_ usual: Exercise, for work: TimedSession.Work) -> Exercise {
    var exercise = usual
    let scope: AskedDose.Scope =
      switch (exercise.sides, work.sides) {
      case (.none, _): .unsaid
      case (_, .none): .total
      case (_, .each): .eachSide
      }
    let quantity = AskedDose.Quantity(amount: .time(work.length), scope: scope)
    let amount = try? quantity.amount(over: exercise.sides)
    exercise.dose.amount = Sourced(amount ?? .time(work.length), from: .routine)
    if work.sets > 1 {
      exercise.dose.sets = Sourced(work.sets, from: .routine)
      if work.rest > .zero { exercise.dose.restBetweenSets = Sourced(work.rest, from: .routine) }
    }
    return exercise
  }
}

extension Moves {
  /// The exercise of the catalogue that bears exactly that name, if nothing speaks against it.
  private func known(_ work: TimedSession.Work) -> Exercise? {
    let id = KebabCase.id(work.name)
    guard work.setup == nil, work.prompts.isEmpty, common.contains(id),
      let exercise = catalogue.exercise(id, language: "en", in: reading),
      work.sides == .none || exercise.sides != .none
    else { return nil }
    report.note(
      "\"\(work.name)\" is taken for \(id) of the catalogue, with its position and its words.",
      at: work.place)
    return exercise.placeless
  }

  private mutating func own(_ work: TimedSession.Work, lasting length: Seconds) -> Exercise {
    let name = work.name.split(separator: ",").first.map(String.init) ?? work.name
    let id = KebabCase.free(KebabCase.id(name), among: &taken)
    var exercise = Exercise(id: id, name: Phrase(work.name), phases: phases(work, length))
    exercise.setup.long = work.setup.map { Phrase($0) }
    if case .each(let changeover) = work.sides {
      exercise.sides = .perSideBlock
      if let changeover { exercise.changeover = Sourced(changeover, from: .routine) }
    }
    return exercise
  }

  /// One phase, or one from each prompt to the next.
  private func phases(_ work: TimedSession.Work, _ length: Seconds) -> [PhasePlan] {
    var phases: [PhasePlan] = []
    var start = Seconds.zero
    var words: [String] = []
    let add = { (end: Seconds) in
      guard end > start else { return }
      let cue = words.isEmpty ? nil : Phrase(words.joined(separator: " "))
      phases.append(
        PhasePlan(name: "work", length: Sourced(.seconds(end - start), from: .routine), cue: cue))
      (start, words) = (end, [])
    }
    for prompt in work.prompts.sorted(by: { $0.time < $1.time }) {
      guard prompt.time < length else {
        report.note("\"\(prompt.words)\" comes too late and is left out.", at: work.place)
        continue
      }
      add(prompt.time)
      words.append(prompt.words)
    }
    add(length)
    return phases
  }
}
