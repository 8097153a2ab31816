import CuePlan
import Testing

@testable import RoutineFiles

struct TimedSessionSetsTests {
  /// A session as a picture: `A` and `B` work for 20 s, `r` and `R` rest for 10 and 30 s.
  private func steps(_ picture: String) -> [TimedSession.Step] {
    picture.map { letter in
      switch letter {
      case "r": .rest(10)
      case "R": .rest(30)
      default:
        .work(
          TimedSession.Work(
            name: String(letter), length: 20,
            place: SourcePlace(file: "a", line: 1, column: 1)))
      }
    }
  }

  private func picture(_ steps: [TimedSession.Step]) -> String {
    steps.map { step in
      switch step {
      case .work(let work):
        work.sets == 1 ? work.name : "\(work.sets)\(work.name)\(work.rest.numerator)"
      case .rest(let length): "(\(length.numerator))"
      default: "?"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("A", "A"), ("ArB", "A (10) B"), ("ArA", "2A10"), ("ArArA", "3A10"), ("AAA", "3A0"),
    ("ArArAR", "3A10 (30)"), ("ArARA", "2A10 (30) A"), ("rArAr", "(10) 2A10 (10)"),
    ("ArAA", "2A10 A"), ("AAr", "2A0 (10)"), ("ArArBrB", "2A10 (10) 2B10"), ("ARrA", "2A40"),
  ])
  func `work that is repeated becomes sets`(given: String, expected: String) {
    #expect(picture(steps(given).withRests.withSets) == expected)
  }

  @Test func `there are never more sets than a dose can have`() {
    let steps = steps(String(repeating: "A", count: 120)).withSets
    #expect(picture(steps) == "100A0 20A0")
  }

  @Test func `sections are looked into, and work called rest is a rest`() {
    var rest = steps("A")
    if case .work(var work) = rest[0] {
      work.name = "Break"
      rest = [.section("S", steps("A") + [.work(work)] + steps("r"))]
    }
    #expect(rest.withRests.withSets == [.section("S", steps("A") + [.rest(30)])])
  }
}
