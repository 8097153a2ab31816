import Testing

@testable import CuePlan

/// What must hold for any routine, any length and both modes.
@Suite struct FitPropertyTests {
  /// At 100 Hz a hundredth of a second, the grain of alternating sides, is a whole frame.
  private static let rate = SampleRate(100)

  /// A routine and a length from half to twice its own.
  private struct Wish {
    let routine: Routine
    let asked: Seconds
    let mode: FitMode

    init(_ seed: Int) throws {
      var random = RandomRoutine(seed: seed)
      routine = random.routine()
      let natural = try FitWorld.natural(routine, rate: rate)
      asked = natural.scaled(by: Int64(random.pick(50...200)), over: 100)
      mode = FitMode.allCases[random.pick(0...1)]
    }

    func fitted(to length: Seconds? = nil) throws(FitError) -> Timeline {
      try FitWorld.fitted(routine, to: length ?? asked, mode: mode, rate: rate)
    }
  }

  @Test(arguments: 0..<300)
  func `a session is as long as asked, whole, alike on both sides and in bounds, or could be`(
    seed: Int
  ) throws {
    let wish = try Wish(seed)
    do throws(FitError) {
      let timeline = try wish.fitted()
      #expect(timeline.frames == Self.rate.frame(at: wish.asked).index)
      expectTiled(timeline)
      for exercise in wish.routine.items.inWalkingOrder.compactMap(\.exercise) {
        expectEqualSides(exercise, timeline)
        expectHoldsInBounds(exercise, timeline)
        expectRepsInBounds(exercise, timeline)
      }
    } catch {
      for length in error.lengthsThatCanBeMet {
        #expect(try wish.fitted(to: length).frames == Self.rate.frame(at: length).index)
      }
    }
  }

  @Test(arguments: [3, 14, 15, 92, 65, 35])
  func `the same wish is met the same way`(seed: Int) {
    #expect((try? Wish(seed).fitted()) == (try? Wish(seed).fitted()))
  }

  @Test func `most wishes are met`() {
    let met = (0..<40).filter { (try? Wish($0).fitted()) != nil }
    #expect(met.count > 25)
  }

  private func expectTiled(_ timeline: Timeline) {
    var end = FramePosition.zero
    for phase in timeline.phases {
      #expect(phase.range.lowerBound == end)
      end = phase.range.upperBound
    }
    #expect(end.index == timeline.frames)
  }

  private func expectEqualSides(_ exercise: Exercise, _ timeline: Timeline) {
    guard exercise.sides != .none else { return }
    let right = timeline.workFrames(exercise.id, .right)
    #expect(right == timeline.workFrames(exercise.id, .left))
  }

  private func expectHoldsInBounds(_ exercise: Exercise, _ timeline: Timeline) {
    guard case .reps = exercise.dose.amount.value, let bounds = exercise.bounds.hold?.value else {
      return
    }
    for hold in timeline.holds(exercise.id) { #expect(bounds.contains(hold)) }
  }

  private func expectRepsInBounds(_ exercise: Exercise, _ timeline: Timeline) {
    guard case .reps(let usual) = exercise.dose.amount.value,
      let reps = timeline.work(exercise.id).compactMap(\.rep).max()
    else { return }
    let bounds = exercise.bounds.reps?.value ?? usual...usual
    #expect((min(bounds.lowerBound, usual)...max(bounds.upperBound, usual)).contains(reps))
  }
}

extension FitError {
  /// Every length that the error says can be met.
  fileprivate var lengthsThatCanBeMet: [Seconds] {
    switch self {
    case .unmeasured, .schedule: []
    case .belowMinimum(_, let minimum, _, _): [minimum]
    case .aboveMaximum(_, let maximum, _): [maximum]
    case .betweenSteps(_, let shorter, let longer, _): [shorter, longer].compactMap(\.self)
    }
  }
}
