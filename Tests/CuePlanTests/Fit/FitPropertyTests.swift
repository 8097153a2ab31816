import Testing

@testable import CuePlan

/// What must hold for any routine, any length and both modes.
@Suite struct FitPropertyTests {
  /// At 100 Hz a hundredth of a second, the grain of alternating sides, is a whole frame.
  private let rate = SampleRate(100)

  private func wish(_ seed: Int) -> (routine: Routine, asked: Seconds, mode: FitMode) {
    var random = RandomRoutine(seed: seed)
    let routine = random.routine()
    let natural = FitWorld.natural(routine, rate: rate)
    let asked = natural.scaled(by: Int64(random.pick(50...200)), over: 100)
    return (routine, asked, FitMode.allCases[random.pick(0...1)])
  }

  private func fit(_ seed: Int) -> (routine: Routine, asked: Seconds, timeline: Timeline)? {
    let (routine, asked, mode) = wish(seed)
    let timeline = try? FitWorld.fitted(routine, to: asked, mode: mode, rate: rate)
    return timeline.map { (routine, asked, $0) }
  }

  @Test(arguments: 0..<300)
  func `a fitted session is as long as asked, whole, equal on both sides and in bounds`(
    seed: Int
  ) {
    guard let (routine, asked, timeline) = fit(seed) else { return }
    #expect(timeline.frames == rate.frame(at: asked).index)
    var end = FramePosition.zero
    for phase in timeline.phases {
      #expect(phase.range.lowerBound == end)
      end = phase.range.upperBound
    }
    #expect(end.index == timeline.frames)
    for exercise in routine.items.inWalkingOrder.compactMap(\.exercise) {
      expectEqualSides(exercise, timeline)
      expectHoldsInBounds(exercise, timeline)
      expectRepsInBounds(exercise, timeline)
    }
  }

  @Test(arguments: 0..<300)
  func `a length that cannot be met comes with one that can`(seed: Int) throws {
    let (routine, asked, mode) = wish(seed)
    do throws(FitError) {
      _ = try FitWorld.fitted(routine, to: asked, mode: mode, rate: rate)
    } catch {
      for length in error.lengthsThatCanBeMet {
        let timeline = try FitWorld.fitted(routine, to: length, mode: mode, rate: rate)
        #expect(timeline.fit?.asked == length)
      }
    }
  }

  @Test(arguments: Array(stride(from: 0, to: 300, by: 10)))
  func `the same wish is met the same way`(seed: Int) {
    #expect(fit(seed)?.timeline == fit(seed)?.timeline)
  }

  @Test func `most wishes from half to twice the length are met`() {
    #expect((0..<300).filter { fit($0) != nil }.count > 200)
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
    for hold in timeline.holds(exercise.id) {
      #expect(bounds.contains(hold), "\(exercise.id)")
    }
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
    case .unmeasured: []
    case .belowMinimum(_, let minimum, _, _): [minimum]
    case .aboveMaximum(_, let maximum, _): [maximum]
    case .betweenSteps(_, let shorter, let longer, _): [shorter, longer].compactMap(\.self)
    }
  }
}
