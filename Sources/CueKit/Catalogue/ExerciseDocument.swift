internal import CuePlan
internal import Foundation

/// An exercise as other programs read it: format `cuewave.exercise/1`.
///
/// Times are seconds, and every number that has a source says it. Fields may be added, none
/// changes its meaning.
struct ExerciseDocument: Encodable {
  let format = "cuewave.exercise/1"
  let id: String
  let name: String
  let start: String
  let end: String
  let sides: String
  let firstSide: OrNull<Numbered<String>>
  let direction: OrNull<String>
  let changeover: OrNull<Numbered<Double>>
  let sets: Numbered<Int>
  let amount: Numbered<Amount>
  let bounds: Bounds
  let repetition: [PhaseEntry]
  let repetitionSeconds: Double
  let workSeconds: OrNull<Double>
  let say: Lines
  let practitioner: OrNull<Practitioner>
  let cautions: [String]
  let equipment: [String]
  let substitute: OrNull<String>

  init(_ exercise: Exercise) {
    id = exercise.id
    name = exercise.name.forms.first ?? exercise.id
    (start, end) = (exercise.start.rawValue, exercise.end.rawValue)
    sides = exercise.sides.rawValue
    let hasSides = exercise.sides != .none
    firstSide = OrNull(hasSides ? Numbered(exercise.firstSide) { $0.rawValue } : nil)
    direction = OrNull(hasSides ? exercise.direction.rawValue : nil)
    changeover = OrNull(
      exercise.isDoneSideBySide ? Numbered(exercise.changeover) { $0.approximate } : nil)
    sets = Numbered(exercise.dose.sets) { $0 }
    amount = Numbered(exercise.dose.amount, Amount.init)
    bounds = Bounds(exercise.bounds)
    repetition = exercise.phases.map(PhaseEntry.init)
    repetitionSeconds = exercise.repLength.approximate
    workSeconds = OrNull(exercise.workLength?.approximate)
    say = Lines(exercise)
    practitioner = OrNull(exercise.practitioner.map(Practitioner.init))
    (cautions, equipment) = (exercise.cautions, exercise.equipment)
    substitute = OrNull(exercise.substitute)
  }

  /// A document as indented JSON with a line end; equal ones give equal bytes.
  static func text(_ document: some Encodable) throws(CatalogueError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    } catch {
      throw .notEncoded("\(error)")
    }
  }
}

extension ExerciseDocument {
  /// All exercises: format `cuewave.exercises/1`.
  struct Shelf: Encodable {
    let format = "cuewave.exercises/1"
    let exercises: [ExerciseDocument]

    init(_ exercises: [Exercise]) { self.exercises = exercises.map(ExerciseDocument.init) }
  }

  /// A value with who says so: `seed`, `guideline` with its source, or `default`.
  struct Numbered<Value: Encodable & Sendable>: Encodable {
    let value: Value
    let from: String
    let source: OrNull<String>

    init<Original>(_ sourced: Sourced<Original>, _ value: (Original) -> Value) {
      self.value = value(sourced.value)
      from = sourced.provenance.word
      if case .guideline(let name) = sourced.provenance {
        source = OrNull(name)
      } else {
        source = OrNull(nil)
      }
    }
  }

  /// How much: the unit, and how many of it.
  struct Amount: Encodable {
    let unit: String
    let count: Double

    init(_ amount: Dose.Amount) {
      switch amount {
      case .reps(let reps): (unit, count) = ("reps", Double(reps))
      case .breaths(let breaths): (unit, count) = ("breaths", Double(breaths))
      case .time(let length): (unit, count) = ("seconds", length.approximate)
      }
    }

    init(_ length: PhaseLength) {
      switch length {
      case .seconds(let length): (unit, count) = ("seconds", length.approximate)
      case .breaths(let share), .fraction(let share):
        (unit, count) = ("breaths", share.approximate)
      }
    }
  }

  /// How far fitting may change the amount: the least and the most.
  struct Bounds: Encodable {
    let reps: OrNull<Numbered<[Int]>>
    let hold: OrNull<Numbered<[Double]>>

    init(_ bounds: DoseBounds) {
      reps = OrNull(bounds.reps.map { Numbered($0) { [$0.lowerBound, $0.upperBound] } })
      hold = OrNull(
        bounds.hold.map {
          Numbered($0) { [$0.lowerBound.approximate, $0.upperBound.approximate] }
        })
    }
  }

  struct PhaseEntry: Encodable {
    let name: String
    let kind: String
    let length: Numbered<Amount>
    let breath: OrNull<String>
    let turn: OrNull<String>
    let say: [String]

    init(_ phase: PhasePlan) {
      (name, kind) = (phase.name, phase.kind.rawValue)
      length = Numbered(phase.length, Amount.init)
      breath = OrNull(phase.breath?.rawValue)
      turn = OrNull(phase.turn?.rawValue)
      say = phase.cue?.forms ?? []
    }
  }

  /// The lines that lead through it, each with its forms, longest first.
  struct Lines: Encodable {
    let name: [String]
    let setup: [String]
    let shortSetup: [String]
    let switchSides: [String]
    let release: [String]

    init(_ exercise: Exercise) {
      name = (exercise.spokenName ?? exercise.name).forms
      setup = exercise.setup.long?.forms ?? []
      shortSetup = exercise.setup.short?.forms ?? []
      switchSides = exercise.switchLine?.forms ?? []
      release = exercise.release?.forms ?? []
    }
  }

  struct Practitioner: Encodable {
    let role: String
    let say: [String]

    init(_ part: PractitionerPart) { (role, say) = (part.role, part.line.forms) }
  }
}
