internal import CuePlan

/// A dose as its author wrote it, before it is worked into an exercise; nil parts are not written.
struct AskedDose: Equatable {
  var sets: Sourced<Int>?
  var amount: Sourced<Quantity>?
  /// Amounts of one side, for the sides that have their own.
  var perSide: [Side: Dose.Amount] = [:]
  var firstSide: Sourced<Side>?
  /// A length for each phase, in order.
  var tempo: [PhaseLength]?
  var hold: Sourced<Seconds>?
  /// One, or two in different places.
  var rests: [Sourced<Rest>] = []

  /// How much, and over which sides.
  struct Quantity: Hashable {
    var amount: Dose.Amount
    var scope: Scope
  }

  /// What a quantity counts.
  enum Scope: Hashable {
    /// Nothing was said: repetitions are meant for each side.
    case unsaid
    case eachSide
    /// Both sides together.
    case total
  }

  /// A rest inside the dose.
  struct Rest: Hashable {
    var length: Seconds
    var place: Place

    /// Refuses two rests that might be taken in the same place.
    static func check(_ rests: [Rest]) throws(ValueProblem) {
      guard rests.count > 1 else { return }
      guard rests.count == 2, Set(rests.map(\.place)) == [.betweenReps, .betweenSets] else {
        throw ValueProblem(
          message: "rest is given twice",
          expected: "one rest \"between sets\" and one \"between reps\"")
      }
    }

    /// Where it is taken.
    enum Place: Hashable {
      /// Between sets when there are several, else between repetitions.
      case unsaid
      case betweenReps, betweenSets
    }
  }
}
