import CuePlan
import Testing

@Suite struct LayoutGettingReadyTests {
  @Test func `in a helped session the partner is told first, and has time to take hold`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup.long = "Sit tall"
    exercise.practitioner = PractitionerPart(role: "anchor", line: "One hand on the hip")
    var routine = SmallWorld.routine(exercise, SmallWorld.exercise("alone", reps: 1))
    routine.form = .withPractitioner
    let timeline = try SmallWorld.timeline(routine)
    #expect(
      timeline.spoken[1...4] == [
        "Stop if it hurts", "Agree on a stop word", "First wave", "Partner: One hand on the hip",
      ])
    let setups = timeline.cues(.setup)
    #expect(setups.map(\.text) == ["Partner: One hand on the hip", "Sit tall"])
    guard case .speech(let line)? = setups.first?.sound else { return }
    #expect(line.speaker == .partner)
    let pause = setups[1].range.lowerBound.index - setups[0].range.upperBound.index
    #expect((40...60).contains(pause), "4 to 6 s")
  }
}
