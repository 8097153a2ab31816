import Testing

@testable import CuePlan

@Suite struct FillerTests {
  private func filler(_ exercise: Exercise? = FitWorld.breathing) -> Filler {
    let fills = exercise.map { [Item(.fill($0))] } ?? []
    return Filler(Routine(title: "Test", items: fills), rate: SmallWorld.rate)
  }

  /// A breath takes 100 frames: up to 15 % faster or slower, or else a little quiet.
  @Test(arguments: [
    (20, 0, 20), (84, 0, 84), (85, 85, 0), (115, 115, 0), (160, 115, 45), (170, 170, 0),
    (240, 230, 10), (255, 255, 0), (1004, 1004, 0),
  ])
  func `whole breaths take what is left, and quiet takes the rest`(
    left: Int, fill: Int, quiet: Int
  ) {
    #expect(filler().ending(for: left) == Ending(fill: fill, quiet: quiet))
  }

  @Test func `edge 12: without a fill there are at most ten seconds of quiet`() {
    #expect(filler(nil).ending(for: 100) == Ending(quiet: 100))
    #expect(filler(nil).ending(for: 101) == nil)
    #expect(filler(nil).ending(for: -1) == nil)
  }

  @Test func `a rest pose fills within the bounds of its hold`() {
    let pose = FitWorld.stretch("pose", hold: 60, holds: 30...90, reps: 1)
    #expect(filler(pose).ending(for: 360) == Ending(fill: 360))
    #expect(filler(pose).ending(for: 1000) == Ending(fill: 960, quiet: 40))
    #expect(filler(pose).ending(for: 350) == nil)
    #expect(filler(pose).ending(for: 1061) == nil)
    #expect(filler(pose).longest == 106)
    #expect(filler().longest == nil)
  }

  @Test func `several fills share what is left`() {
    let twice = FitWorld.rounds(2, of: [Item(.fill(FitWorld.breathing))])
    let routine = Routine(title: "Test", items: [Item(.group(twice))])
    let filler = Filler(routine, rate: SmallWorld.rate)
    #expect(filler.ending(for: 601) == Ending(fill: 300, quiet: 1))
  }

  @Test func `breathing takes what is left before any dose grows, up to a fifth`() throws {
    var routine = SmallWorld.routine(FitWorld.stretch(holds: 10...30, repBounds: 1...4))
    let natural = try FitWorld.natural(routine)
    routine.items.append(Item(.fill(FitWorld.breathing)))
    let filled = try FitWorld.fitted(routine, to: natural + 12)
    #expect(filled.fit?.changes == ["breathing: 11.5 s", "quiet at the end: 0.5 s"])
    #expect(filled.lengths(.fill).reduce(.zero, +) == Seconds(115, over: 10))

    let longer = try FitWorld.fitted(routine, to: natural + 40)
    let fill = longer.lengths(.fill).reduce(.zero, +)
    #expect(longer.holds("fold").allSatisfy { (21...30).contains($0) })
    #expect(fill > .zero && fill < (natural + 40) / 5 + 10)
    #expect(longer.frames == SmallWorld.rate.frame(at: natural + 40).index)
  }

  @Test func `breathing takes what no dose can`() throws {
    var routine = SmallWorld.routine(FitWorld.stretch(holds: 10...30, reps: 1))
    let natural = try FitWorld.natural(routine)
    routine.items.append(Item(.fill(FitWorld.breathing)))
    let timeline = try FitWorld.fitted(routine, to: natural + 500)
    #expect(timeline.holds("fold") == [30])
    #expect(timeline.lengths(.fill).reduce(.zero, +) == 490)
  }

  @Test func `a fill that nothing is left for is said to be left out`() throws {
    var routine = SmallWorld.routine(FitWorld.stretch())
    let natural = try FitWorld.natural(routine)
    routine.items.append(Item(.fill(FitWorld.breathing)))
    let timeline = try FitWorld.fitted(routine, to: natural)
    #expect(timeline.lengths(.fill) == [])
    #expect(timeline.fit?.changes == ["left out: breathing, for no time is left for it"])
  }
}
