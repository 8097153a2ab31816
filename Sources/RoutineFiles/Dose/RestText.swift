internal import CuePlan

/// A rest inside a dose: `30s`, `30s between sets`, `5s between reps`.
enum RestText {
  /// Reads a whole text as a rest.
  static func read(_ text: String) throws(ValueProblem) -> AskedDose.Rest {
    var scanner = try ValueScanner(text)
    let rest = try read(from: &scanner)
    try scanner.expectEnd("a rest such as \"30s\" or \"30s between sets\"")
    return rest
  }

  /// Reads the rest that comes next.
  static func read(from scanner: inout ValueScanner) throws(ValueProblem) -> AskedDose.Rest {
    let length = try DurationText.read(from: &scanner, least: .nothing)
    if scanner.take("between", "sets") {
      return AskedDose.Rest(length: length, place: .betweenSets)
    }
    let isBetweenReps = scanner.take("between", "reps")
    return AskedDose.Rest(length: length, place: isBetweenReps ? .betweenReps : .unsaid)
  }
}
