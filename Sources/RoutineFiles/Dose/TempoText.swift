internal import CuePlan

/// The pace of a repetition: seconds for each of its phases in order, such as `4-4` or `2.5-1-2.5`.
enum TempoText {
  /// What a tempo looks like, for messages.
  static let expected = "seconds for each phase in order, such as 4-4 or 2.5-1-2.5"

  /// Reads a whole text as a tempo.
  static func read(_ text: String) throws(ValueProblem) -> [PhaseLength] {
    var scanner = try ValueScanner(text)
    let tempo = try read(from: &scanner)
    try scanner.expectEnd(expected)
    return tempo
  }

  /// Reads the tempo that comes next.
  static func read(from scanner: inout ValueScanner) throws(ValueProblem) -> [PhaseLength] {
    var lengths: [PhaseLength] = []
    repeat {
      let start = scanner.peek
      guard let length = try RatioText.read(from: &scanner) else {
        let found = scanner.peek.map { "\"\($0.text)\" is no part of a tempo" }
        throw ValueProblem(
          message: found ?? "the tempo has no end", range: scanner.peek?.range, expected: expected)
      }
      let range = scanner.range(from: start)
      guard length <= longest else {
        throw ValueProblem(
          message: "\(scanner.text(in: range)) s is too long for a tempo", range: range,
          expected: "at most \(longest.numerator) s for a phase")
      }
      _ = scanner.take("s")
      lengths.append(.seconds(length))
    } while scanner.take(sign: "-") || scanner.take(sign: "–")
    return lengths
  }

  /// The tempo as it goes over the phases of an exercise; where both sides take turns in one
  /// repetition, a tempo for one of them is meant for both.
  static func tempo(
    _ tempo: [PhaseLength], over exercise: Exercise
  ) throws(ValueProblem) -> [PhaseLength] {
    guard tempo.contains(where: \.takesTime) else {
      throw ValueProblem(message: "a tempo that takes no time", expected: expected)
    }
    let count = exercise.phases.count
    if tempo.count == count { return tempo }
    if tempo.count * 2 == count, exercise.hasTwoHalves { return tempo + tempo }
    // An exercise that is wrong has no phases, which is reported already.
    guard count > 0 else { return tempo }
    let names = exercise.phases.map(\.name).joined(separator: ", ")
    throw ValueProblem(
      message: "\"\(exercise.id)\" has \(count) \(count == 1 ? "phase" : "phases"), "
        + "and this tempo \(tempo.count)",
      expected: "seconds for \(names)")
  }

  /// Longer phases are written as phases, with a unit.
  static let longest = Seconds(600)
}

extension Exercise {
  /// Whether one repetition is done on the first side and then, phase for phase, on the second.
  fileprivate var hasTwoHalves: Bool {
    let half = phases.count / 2
    return sides == .alternating && phases.count.isMultiple(of: 2)
      && phases.prefix(half).allSatisfy { $0.turn == .first }
      && phases.suffix(half).allSatisfy { $0.turn == .second }
  }
}
