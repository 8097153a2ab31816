import CueKit

/// Routines that are soon planned: one short exercise, at a low rate, of lines the pack holds.
enum SmallRoutine {
  static let options = SessionOptions(sampleRate: SampleRate(8000))

  static let good = """
    title: Upper back, five minutes
    session:
      - cat-cow: 1 rep

    """

  /// Its second form is longer than the first, which its author may not mean.
  static let questionable = """
    title: Upper back, five minutes
    exercises:
      wave:
        name: Wave
        start: standing
        phases:
          - up: 4s
            say: [Close., "Welcome. Upper back, five minutes."]
        dose:
          reps: 1
    session:
      - wave

    """

  static let wrong = """
    title: Wrong
    session:
      - cat-caw: 1 rep

    """

  /// Writes the good one as `name` and plans it.
  static func plan(in folder: TemporaryFolder, as name: String = "small.yaml") async throws
    -> SessionPlan
  {
    try await Session(contentsOf: folder.write(good, to: name), options: options).plan()
  }

  /// A plan of the good one, made once for all tests.
  static var plan: SessionPlan {
    get async throws { try await shared.value }
  }

  private static let shared = Task { try await plan(in: TemporaryFolder()) }
}
