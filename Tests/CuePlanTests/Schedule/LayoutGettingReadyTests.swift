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

  @Test func `it is named, reached, explained and counted in, in that order`() throws {
    var exercise = SmallWorld.exercise(reps: 1, start: .supine)
    exercise.setup.long = "Lie down"
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise))
    #expect(
      timeline.phases.filter { $0.exercise == "wave" }.map(\.kind).prefix(4) == [
        .transition, .setup, .settle, .prepare,
      ])
    #expect(
      timeline.spoken[2...4] == ["First wave", "Make your way onto your back", "Lie down"])
  }

  @Test func `a name that is said otherwise is said so, and shown as it is`() throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.spokenName = "The long wave"
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(exercise, SmallWorld.exercise("alone", reps: 1), exercise))
    #expect(
      timeline.cues(.title).map(\.text)
        == ["First The long wave", "Next alone", "Next The long wave"])
    #expect(timeline.chapters.map(\.title) == ["wave", "alone", "wave"])
  }

  @Test func `without a countdown there is none, and work starts with its sound`() throws {
    var cues = CuePolicy()
    cues.countdown.from = 0
    let timeline = try SmallWorld.timeline(
      SmallWorld.routine(SmallWorld.exercise(reps: 1), cues: cues))
    #expect(timeline.phases(.prepare).isEmpty)
    #expect(timeline.starts(.start).last == timeline.work("wave").first?.range.lowerBound.index)
  }

  @Test(arguments: [
    (CuePolicy.SetupForm.long, ["All of it", "All of it"]), (.short, ["Short", "Short"]),
    (.firstLongThenShort, ["All of it", "Short"]), (.none, []),
  ])
  func `the setup has the form that is asked for`(
    form: CuePolicy.SetupForm, said: [String]
  ) throws {
    var exercise = SmallWorld.exercise(reps: 1)
    exercise.setup = SetupLines(long: "All of it", short: "Short")
    var cues = CuePolicy()
    cues.setup = form
    let timeline = try SmallWorld.timeline(SmallWorld.routine(exercise, exercise, cues: cues))
    #expect(timeline.cues(.setup).map(\.text) == said)
  }

  @Test func `a spoken countdown takes no more time than ticks`() throws {
    func frames(_ style: CuePolicy.Countdown.Style) throws -> Int {
      var cues = CuePolicy()
      cues.countdown.style = style
      return try SmallWorld.timeline(
        SmallWorld.routine(SmallWorld.exercise(reps: 1), cues: cues)
      ).frames
    }
    #expect(try frames(.voice) == frames(.tones))
  }

  private func spoken(_ items: Item.Content...) throws -> [String] {
    try SmallWorld.timeline(Routine(title: "Test", items: items.map { Item($0) })).spoken
  }

  private func lying(_ start: Position, end: Position? = nil) -> Item.Content {
    var exercise = SmallWorld.exercise("low", reps: 1, start: start)
    exercise.end = end ?? start
    return .exercise(exercise)
  }

  @Test(arguments: [Position.supine, .roller, .sideLying, .floorSitting])
  func `the way up from the floor is told`(start: Position) throws {
    let high = SmallWorld.exercise("high", reps: 1, start: .standing)
    let spoken = try spoken(lying(start), .exercise(high))
    #expect(spoken.suffix(6).prefix(2) == ["Next high", "Roll over first"])
  }

  @Test func `who is on the way up, stays down or is up is told nothing of it`() throws {
    func isTold(_ start: Position, then other: Position) throws -> Bool {
      let next = SmallWorld.exercise("next", reps: 1, start: other)
      return try spoken(lying(start), .exercise(next), .close("Bye")).contains {
        $0.hasSuffix("first")
      }
    }
    for start in [Position.allFours, .kneeling, .standing, .chair] {
      #expect(try !isTold(start, then: .standing))
    }
    for other in [Position.floorSitting, .sideLying, .allFours] {
      #expect(try !isTold(.supine, then: other))
    }
    #expect(try isTold(.supine, then: .chair))
  }

  @Test func `an exercise or an author that has led up already is not led up again`() throws {
    let high = Item.Content.exercise(SmallWorld.exercise("high", reps: 1, start: .standing))
    let risen = try spoken(lying(.supine, end: .standing), high)
    #expect(!risen.contains("Roll over first"))
    let said = try spoken(lying(.supine), .say("Get up as you like", pause: 1), high)
    #expect(!said.contains("Roll over first"))
    let rested = try spoken(lying(.supine), .rest(30, say: "Get up and drink"), high)
    #expect(!rested.contains("Roll over first"))
    let after = try spoken(.say("Hello", pause: 1), lying(.supine), high)
    #expect(after.contains("Roll over first"))
  }

  @Test func `the tool's own close says how to get up, an author's close is the author's`() throws {
    #expect(try spoken(lying(.supine)).suffix(2) == ["Done", "Roll over first"])
    #expect(try spoken(lying(.supine), .close("Up you get")).last == "Up you get")
    #expect(try spoken(lying(.allFours)).last == "Done")
  }
}
