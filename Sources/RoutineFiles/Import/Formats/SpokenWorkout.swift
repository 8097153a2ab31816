internal import CuePlan

/// Reads a workout for w2a: a YAML file with one length for pauses and a list of exercises.
struct SpokenWorkout {
  private let report: ImportFindings

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// Reads the session.
  func session() -> TimedSession {
    guard let root = AnchoredYaml.root(of: report.source, in: report.findings) else {
      return TimedSession()
    }
    guard root.value("session") == nil else {
      report.report(
        "this is a routine already", at: report.source.beginning,
        help: "render it, or name the format with --from if it is none")
      return TimedSession()
    }
    guard let exercises = root.value("exercises")?.list else {
      report.report(
        "no list of \"exercises\"", at: report.source.beginning,
        expected: "a workout for w2a, with exercises of a name and a duration each")
      return TimedSession()
    }
    let pause = root.value("pause")?.value("duration").flatMap { length($0) }
    let steps = exercises.flatMap { self.steps(of: $0, after: pause ?? .zero, root) }
    noteWhatIsLost(root)
    return TimedSession(frame: frame(root, exercises.count), steps: steps)
  }

  /// The pause before an exercise, which names it, and the exercise.
  private func steps(
    of exercise: AnchoredYaml, after usual: Seconds, _ root: AnchoredYaml
  ) -> [TimedSession.Step] {
    guard let name = exercise.value("name")?.text else {
      report.report(
        "an exercise without a name", at: PlacedText("", at: exercise.place), expected: "name")
      return []
    }
    guard let duration = exercise.value("duration") else {
      report.report("\"\(name.text)\" has no duration", at: name, expected: "duration")
      return []
    }
    let pause = exercise.value("pause_duration").map { length($0) ?? .zero } ?? usual
    guard let words = report.words(name), let length = length(duration, least: .something)
    else { return [] }
    var work = TimedSession.Work(name: words, length: length, place: name.place)
    if isTrue(exercise.value("half_time")) {
      work.length = length / 2
      let change = root.value("half_time")?.value("duration")
      work.sides = .each(changeover: change.flatMap { self.length($0) })
    }
    work.setup = tips(exercise)
    return (pause > .zero ? [.rest(pause)] : []) + [.work(work)]
  }

  /// The tips of an exercise, which w2a says one after the other as it begins.
  private func tips(_ exercise: AnchoredYaml) -> String? {
    let texts = exercise.value("texts")?.list?.compactMap(\.text) ?? []
    let tips = texts.compactMap(report.words).map(\.asSentence)
    return tips.isEmpty ? nil : tips.joined(separator: " ")
  }

  private func length(
    _ value: AnchoredYaml, least: DurationText.Least = .nothing
  ) -> Seconds? {
    guard let text = value.text else {
      report.report("no length of time", at: PlacedText("", at: value.place))
      return nil
    }
    return report.length(text, least: least)
  }

  private func isTrue(_ value: AnchoredYaml?) -> Bool {
    ["true", "yes", "on", "y"].contains(value?.text?.text.lowercased() ?? "")
  }
}

extension SpokenWorkout {
  /// The words before and after a workout, as far as they can be filled in.
  private func frame(_ root: AnchoredYaml, _ exercises: Int) -> TimedSession.Frame {
    let words = { (key: String) -> String? in
      guard let text = root.value(key)?.text else { return nil }
      let sentences = WorkoutTemplate.sentences(of: text.text, exercises: exercises)
      if sentences.isCut {
        report.note(
          "What \"\(key)\" says of the length is left out: the session has a length of its own.",
          at: text.place)
      }
      guard !sentences.text.isEmpty else { return nil }
      return report.words(PlacedText(sentences.text, at: text.place))
    }
    return .own(
      welcome: words("before_workout_announce"), close: words("after_workout_announce"))
  }

  private func noteWhatIsLost(_ root: AnchoredYaml) {
    let texts: [(AnchoredYaml?, String)] = [
      (root.value("pause")?.value("text"), "A pause says what comes next in the tool's words"),
      (root.value("exercise_beginning"), "The tool names an exercise in its own words"),
      (
        root.value("half_time")?.value("text"), "The tool announces the other side in its own words"
      ),
    ]
    for (value, sentence) in texts {
      guard let text = value?.text else { continue }
      report.note("\(sentence), not as \"\(text.text)\".", at: text.place)
    }
    for key in root.keys where ["tts", "audio_format", "i18n"].contains(key.text) {
      report.note("\"\(key.text)\" is not carried.", at: key.place)
    }
  }
}

extension String {
  /// The text with a mark at its end.
  fileprivate var asSentence: String {
    last.map { ".!?…:".contains($0) } ?? true ? self : self + "."
  }
}
