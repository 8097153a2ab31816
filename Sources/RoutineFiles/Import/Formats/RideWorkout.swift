internal import CuePlan

/// Reads a Zwift workout: blocks of time in XML, with texts that are shown at a time of a block.
struct RideWorkout {
  private let report: ImportFindings

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// Reads the session.
  func session() -> TimedSession {
    do throws(Diagnostic) {
      let text = report.source.lines.joined(separator: "\n")
      return session(try XmlTree.root(of: text, file: report.source.file))
    } catch {
      report.report(error)
      return TimedSession()
    }
  }

  private func session(_ root: XmlElement) -> TimedSession {
    guard root.name == "workout_file", let workout = root.child("workout") else {
      report.report(
        "no workout in this file", at: root.head, expected: "<workout_file> with a <workout> in it")
      return TimedSession()
    }
    if let kind = root.child("durationType"), kind.text.contains("distance") {
      report.report("this workout counts metres, which take no known time", at: kind.head)
      return TimedSession()
    }
    var ride = Ride()
    workout.children.forEach { add($0, to: &ride) }
    if ride.steps.works.isEmpty, !report.findings.hasErrors {
      report.report("a workout without a block of time", at: workout.head)
    }
    noteWhatIsLost(root)
    return TimedSession(title: title(root), steps: prompted(ride))
  }

  /// The blocks so far, and the texts with their times from the start of the workout.
  private struct Ride {
    var steps: [TimedSession.Step] = []
    /// How many they are when all that is repeated stands step by step.
    var count = 0
    var length = Seconds.zero
    var texts: [(time: Seconds, words: PlacedText)] = []
  }

  private func add(_ element: XmlElement, to ride: inout Ride) {
    guard element.name.lowercased() != "textevent" else {
      ride.texts += text(element, from: .zero)
      return
    }
    guard ride.count <= TimedSession.mostSteps else {
      if !report.findings.hasErrors {
        report.report("too many blocks from here on", at: element.head)
      }
      return
    }
    guard let steps = RideBlock(report: report).steps(element) else { return }
    let length = steps.reduce(Seconds.zero) { $0 + $1.length }
    for child in element.children {
      if child.name.lowercased() == "textevent" {
        ride.texts += text(child, from: ride.length, within: length)
      } else {
        report.note("<\(child.name)> is not carried.")
      }
    }
    ride.steps += steps
    ride.count += steps.reduce(0) { $0 + $1.unrolled.count }
    ride.length += length
  }

  /// A text with its time; none when it has no time or comes too late, which is said.
  private func text(
    _ element: XmlElement, from start: Seconds, within length: Seconds? = nil
  ) -> [(time: Seconds, words: PlacedText)] {
    guard let message = element.attribute("message") else { return [] }
    guard let offset = element.attribute("timeoffset") else {
      report.note("\"\(message.text)\" has no time and is left out.", at: element.place)
      return []
    }
    guard let time = report.length(offset, least: .nothing) else { return [] }
    guard length.map({ time < $0 }) ?? true else {
      report.note(
        "\"\(message.text)\" comes after the end of its block and is left out.", at: element.place)
      return []
    }
    return [(start + time, message)]
  }
}

extension RideWorkout {
  /// The steps of a ride with every text in the step during which it is shown.
  private func prompted(_ ride: Ride) -> [TimedSession.Step] {
    var texts = ride.texts.sorted { $0.time < $1.time }[...]
    var end = Seconds.zero
    let steps = steps(of: ride).map { step -> [TimedSession.Step] in
      let start = end
      end += step.length
      let shown = texts.prefix { $0.time < end }
      texts = texts.dropFirst(shown.count)
      guard case .work(var work) = step else {
        shown.forEach { report.note("\"\($0.words.text)\" falls into a rest and is left out.") }
        return [step]
      }
      work.prompts = shown.compactMap { time, text in
        report.words(text).map { TimedSession.Prompt(time: time - start, words: $0) }
      }
      return [.work(work)]
    }
    texts.forEach { report.note("\"\($0.words.text)\" comes after the end and is left out.") }
    return Array(steps.joined())
  }

  /// The steps of a ride; what is repeated stands step by step where a text belongs to one of them.
  private func steps(of ride: Ride) -> [TimedSession.Step] {
    var end = Seconds.zero
    return ride.steps.flatMap { step in
      let start = end
      end += step.length
      return ride.texts.contains { start <= $0.time && $0.time < end } ? step.unrolled : [step]
    }
  }

  private func title(_ root: XmlElement) -> String? {
    guard let name = root.child("name"), !name.isBlank else { return nil }
    return report.words(PlacedText(name.text, at: name.place))
  }

  private func noteWhatIsLost(_ root: XmlElement) {
    for name in ["author", "description", "tags"] {
      guard let element = root.child(name), !element.isBlank else { continue }
      report.note("<\(name)> is not carried.", at: element.place)
    }
  }
}

extension XmlElement {
  /// Whether nothing stands in it.
  fileprivate var isBlank: Bool { children.isEmpty && !text.contains { !$0.isWhitespace } }
}
