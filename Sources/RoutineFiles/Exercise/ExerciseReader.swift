internal import CuePlan

/// Reads exercises: whole ones from the catalogue or a routine, and changes to one in a session.
struct ExerciseReader {
  private let reading: Reading
  private let language: String
  private let texts: TextReader

  private var findings: Findings { reading.findings }
  private var values: ValueReader { reading.values }

  /// Makes a reader of exercises whose texts are in that language unless they say otherwise.
  init(reading: Reading, language: String) {
    self.reading = reading
    self.language = language
    texts = reading.texts(in: language)
  }

  /// Reads a whole exercise; nil when what is there makes none, which is reported.
  func exercise(_ node: Node, id: String) -> Exercise? {
    let kind = MapKind.exercise.named("the exercise \"\(id)\"")
    guard var fields = Fields(node, kind, in: findings) else { return nil }
    var exercise = Exercise(id: id, name: Phrase(id), phases: [], place: node.place)
    let texts = own(&fields)
    fields.read("sides", into: &exercise.sides, sides)
    let name = fields.require("name").flatMap { texts.phrase($0, .unsided) }
    let start: Position? = fields.require("start").flatMap { values.choice($0, of: "position") }
    let phases = fields.require("phases", help: "a repetition needs at least one phase")
      .flatMap(PhaseReader(reading: reading, texts: texts, sides: exercise.sides).phases)
    exercise.name = name ?? exercise.name
    exercise.start = start ?? exercise.start
    exercise.end = exercise.start
    exercise.phases = phases ?? []
    readRest(&fields, into: &exercise, texts)
    fields.finish()
    return name == nil || start == nil || phases == nil ? nil : exercise
  }

  /// Reads the keys under an exercise in a session into it.
  func change(_ exercise: inout Exercise, by fields: inout Fields) {
    let endsWhereItStarts = exercise.end == exercise.start
    fields.read("start", into: &exercise.start) { values.choice($0, of: "position") }
    if endsWhereItStarts { exercise.end = exercise.start }
    let reader = PhaseReader(reading: reading, texts: texts, sides: exercise.sides)
    if let node = fields.take("phases"), let phases = reader.phases(node) {
      exercise.phases = phases
      fitDose(of: &exercise, to: phases, at: node)
    }
    readSides(&fields, into: &exercise)
    fields.read("end", into: &exercise.end) { values.choice($0, of: "position") }
    readDose(&fields, into: &exercise)
    readWords(&fields, into: &exercise, texts)
  }

  /// A hold that nothing holds any more goes; a tempo has a length for each of the new phases.
  private func fitDose(of exercise: inout Exercise, to phases: [PhasePlan], at node: Node) {
    if !exercise.isHeld { exercise.dose.hold = nil }
    guard let tempo = exercise.dose.tempo, tempo.count != phases.count else { return }
    findings.report(
      "\"\(exercise.id)\" has a tempo for \(tempo.count) phases, and these are \(phases.count)",
      at: node, expected: "as many phases as before",
      help: "for another exercise, write one of its own under \"exercises:\"")
  }

  /// The texts of an exercise that says which language it is in.
  private func own(_ fields: inout Fields) -> TextReader {
    guard let node = fields.take("language"), let tag = values.text(node) else { return texts }
    return reading.pack(tag, namedAt: node) == nil ? texts : reading.texts(in: tag, of: language)
  }

  /// The side model; of a misspelt one the nearest, so that it is not blamed on every text.
  private func sides(_ node: Node) -> SideModel? {
    if let sides: SideModel = values.choice(node, of: "side model") { return sides }
    let words = SideModel.allCases.map(\.rawValue)
    guard case .text(let text) = node.content else { return nil }
    return NearestWord.find(text, in: words).flatMap(SideModel.init(rawValue:))
  }
}

extension ExerciseReader {
  private func readRest(
    _ fields: inout Fields, into exercise: inout Exercise, _ texts: TextReader
  ) {
    fields.read("end", into: &exercise.end) { values.choice($0, of: "position") }
    fields.read("other-starts", into: &exercise.otherStarts) { node in
      values.list(node) { values.choice($0, of: "position") }
    }
    readSides(&fields, into: &exercise)
    readDose(&fields, into: &exercise)
    readBounds(&fields, into: &exercise.bounds)
    ProgressionReader(findings: findings).read(&fields, into: &exercise)
    readWords(&fields, into: &exercise, texts)
    fields.read("cautions", into: &exercise.cautions) { values.list($0, values.tag) }
    fields.read("equipment", into: &exercise.equipment) { values.list($0, values.tag) }
    fields.read("movements", into: &exercise.movements) { values.list($0, values.tag) }
    fields.read("substitute", into: &exercise.substitute, values.tag)
  }

  private func readSides(_ fields: inout Fields, into exercise: inout Exercise) {
    let keys = ["first-side", "direction", "changeover"]
    for key in keys where exercise.sides == .none {
      guard let node = fields.take(key) else { continue }
      findings.report(
        "\"\(key)\" in an exercise without sides", at: node, help: "write \"sides:\" first")
    }
    guard exercise.sides != .none else { return }
    fields.read("first-side", into: &exercise.firstSide) { node in
      values.sourced(node) { (text) throws(ValueProblem) in try values.choice(text, of: "side") }
    }
    fields.read("direction", into: &exercise.direction) { values.choice($0, of: "direction") }
    fields.read("changeover", into: &exercise.changeover) { node in
      values.sourced(node) { (text) throws(ValueProblem) in
        try DurationText.read(text, least: .nothing)
      }
    }
  }

  private func readDose(_ fields: inout Fields, into exercise: inout Exercise) {
    guard let node = fields.take("dose") else { return }
    DoseReader(findings: findings).read(node, into: &exercise)
  }

  private func readBounds(_ fields: inout Fields, into bounds: inout DoseBounds) {
    guard let node = fields.take("bounds"),
      var inner = Fields(node, .bounds, in: findings)
    else { return }
    inner.read("reps", into: &bounds.reps) { values.sourced($0, RangeText.reps) }
    inner.read("hold", into: &bounds.hold) { values.sourced($0, RangeText.lengths) }
    inner.finish()
  }

  private func readWords(
    _ fields: inout Fields, into exercise: inout Exercise, _ texts: TextReader
  ) {
    let words = ExerciseWords(reading: reading, texts: texts, sides: exercise.sides)
    if let node = fields.take("say") { words.readLines(node, into: &exercise) }
    fields.read("practitioner", into: &exercise.practitioner, words.practitioner)
    fields.read("tones", into: &exercise.tones) { values.choice($0, of: "set of tones") }
  }
}
