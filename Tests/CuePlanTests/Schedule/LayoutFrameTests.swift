import CuePlan
import Testing

@Suite struct LayoutFrameTests {
  private func exercise(_ id: String) -> Item {
    Item(
      .exercise(
        SmallWorld.exercise(id, reps: 1, phases: [SmallWorld.phase(id, 4)])))
  }

  @Test func `a routine inside another says no welcome, safety line or close`() throws {
    let stretch = Routine(
      title: "Stretch",
      items: [
        Item(.section(title: "Hello", items: [Item(.welcome("Welcome in")), exercise("b")])),
        Item(.safety("Careful")), Item(.rest(9, say: nil)), Item(.close("Bye")),
      ])
    let pomodoro = SmallWorld.routine(
      .silence(Silence(length: 1500, bells: .none)), .routine(stretch), .rest(200, say: nil),
      .silence(Silence(length: 1500, bells: .none)))
    let timeline = try SmallWorld.timeline(pomodoro)
    #expect(timeline.phases(.welcome).count == 1)
    #expect(timeline.phases(.safety).count == 1)
    #expect(timeline.phases(.close).count == 1)
    #expect(timeline.workNames == ["b"])
    #expect(timeline.phases(.rest).map(\.range.count) == [2000])
    #expect(timeline.spoken.first == "Welcome to Test")
  }

  @Test func `a routine inside another keeps its breath and its way of being led`() throws {
    var slow = Routine(title: "Slow", breath: 12, items: [])
    var three = SmallWorld.hold(30, "three")
    three.dose.amount = Sourced(.breaths(3), from: .routine)
    slow.items = [Item(.exercise(three))]
    slow.cues.tones = .silent
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(.routine(slow), .exercise(SmallWorld.hold(20, "after"))))
    #expect(timeline.work("three").map(\.range.count) == [360])
    let inner = timeline.cues.filter { $0.exercise == "three" }
    #expect(inner.allSatisfy { $0.lane == .voice })
    #expect(timeline.cues.contains { $0.exercise == "after" && $0.lane == .tone })
  }
}
