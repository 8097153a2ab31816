import CuePlan
import Testing

@Suite struct LayoutGroupTests {
  private func exercise(_ id: String, sides: SideModel = .none) -> Item {
    Item(
      .exercise(
        SmallWorld.exercise(id, reps: 1, sides: sides, phases: [SmallWorld.phase(id, 4)])))
  }

  @Test func `the number of a round is said in the rest before it`() throws {
    let group = Group(.rounds(3), restBetweenRounds: 20, items: [exercise("a"), exercise("b")])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(group)))
    let rests = timeline.phases(.rest).map(\.range)
    #expect(rests.count == 2)
    for (rest, round) in zip(rests, 2...3) {
      let said = timeline.cues.filter { $0.lane == .voice && rest.contains($0.range.lowerBound) }
      #expect(said.map(\.text) == ["Rest", "Round \(round) of 3", "Next a"])
    }
  }

  @Test func `a mirrored flow goes right as a whole, then left as a whole`() throws {
    let flow = Group(
      .rounds(2), restBetweenRounds: 10, mirroring: .wholeGroup(first: .right),
      items: [
        exercise("warrior", sides: .perSideBlock), exercise("dog"),
        exercise("triangle", sides: .perSideRounds),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(flow)))
    let work = timeline.phases.filter(\.kind.isDose)
    let pass = ["warrior", "dog", "triangle"]
    #expect(work.map(\.name) == pass + pass + pass + pass)
    #expect(
      work.map(\.side) == [
        .right, nil, .right, .left, nil, .left, .right, nil, .right, .left, nil, .left,
      ])
    #expect(timeline.phases(.switchSides).count == 2)
    #expect(
      timeline.spoken.filter { $0.hasSuffix("side") } == ["Now the left side", "Now the left side"])
    #expect(timeline.workFrames("warrior", .right) == timeline.workFrames("warrior", .left))
    #expect(timeline.workFrames("triangle", .right) == timeline.workFrames("triangle", .left))
  }

  @Test func `a rest that closes a mirrored flow is between its sides, not behind it`() throws {
    let flow = Group(
      .rounds(1), mirroring: .wholeGroup(first: .left),
      items: [exercise("warrior", sides: .perSideBlock), Item(.rest(7, say: nil))])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(.group(flow)))
    #expect(timeline.phases(.rest).map(\.range.count) == [70])
    #expect(timeline.phases.filter(\.kind.isDose).map(\.side) == [.left, .right])
  }
}
