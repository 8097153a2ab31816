internal import CuePlan

extension AskedDose {
  /// Works in which side comes first, and the amounts that differ between the sides.
  func workSides(into exercise: inout Exercise) throws(ValueProblem) {
    guard firstSide != nil || !perSide.isEmpty else { return }
    guard exercise.sides != .none else {
      throw ValueProblem(
        message: "sides for \"\(exercise.id)\", which has none",
        help: "write one amount, as in \"6 reps\"")
    }
    if let firstSide { exercise.firstSide = firstSide }
    guard !perSide.isEmpty else { return }
    guard exercise.sides != .alternating else {
      throw ValueProblem(
        message: "every repetition of \"\(exercise.id)\" goes to both sides",
        help: "write one amount, as in \"6 reps\"")
    }
    guard amount == nil || perSide.count == 1 else {
      throw ValueProblem(
        message: "an amount for both sides, and one for each of them", help: "keep one or the other"
      )
    }
    exercise.dose.perSide.merge(perSide) { _, asked in asked }
  }
}
