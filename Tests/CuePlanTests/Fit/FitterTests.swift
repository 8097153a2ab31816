import CuePlan
import Testing

@Suite struct FitterTests {
  private func session(_ items: Item...) -> Routine { Routine(title: "Test", items: items) }

  private func natural(_ routine: Routine) throws -> Seconds { try FitWorld.natural(routine) }

  @Test func `without a length asked for, nothing is fitted`() throws {
    let routine = SmallWorld.routine(FitWorld.stretch())
    var lengths: [CueSound: SoundLength] = [:]
    let fitter = Fitter(pack: SmallWorld.english, sampleRate: SmallWorld.rate)
    #expect(throws: FitError.self) { try fitter.timeline(of: routine, lengths: lengths) }
    for cue in try SmallWorld.timeline(routine).cues {
      lengths[cue.sound] = SoundLength(
        frames: SmallWorld.usualLength(cue.sound, rate: SmallWorld.rate))
    }
    let timeline = try fitter.timeline(of: routine, lengths: lengths)
    #expect(try timeline == SmallWorld.timeline(routine))
  }

  @Test func `a session as long as asked keeps everything`() throws {
    let routine = SmallWorld.routine(FitWorld.stretch(holds: 10...30, repBounds: 1...4))
    let natural = try natural(routine)
    let timeline = try FitWorld.fitted(routine, to: natural)
    #expect(timeline.fit == FitReport(asked: natural, natural: natural, changes: []))
  }

  @Test func `edge 13: ten minutes are 28,800,000 frames`() throws {
    let routine = SmallWorld.routine(
      FitWorld.stretch("a", holds: 10...30, reps: 6, repBounds: 3...10, sides: .perSideBlock),
      FitWorld.stretch("b", holds: 10...30, reps: 4, repBounds: 2...6))
    let timeline = try FitWorld.fitted(routine, to: 600, rate: .standard)
    #expect(timeline.frames == 28_800_000)
  }

  @Test func `too short gives up rests before anything else`() throws {
    let routine = session(
      Item(.exercise(FitWorld.stretch("a", holds: 10...30))), Item(.rest(40, say: nil)),
      Item(.exercise(FitWorld.stretch("b", holds: 10...30))))
    let timeline = try FitWorld.fitted(routine, to: natural(routine) - 15)
    #expect(timeline.lengths(.rest) == [25])
    #expect(timeline.holds("a") == [20, 20])
    #expect(timeline.fit?.changes == ["rest: 25 s instead of 40 s"])
  }

  @Test func `setups turn short once no rest is left to give, the longest first`() throws {
    var wordy = FitWorld.stretch("wordy", holds: 10...30)
    wordy.setup = SetupLines(long: "A b c d e f g h i j k l m n o p q r s t", short: "As before")
    var brief = FitWorld.stretch("brief", holds: 10...30)
    brief.setup = SetupLines(long: "A b c d e f", short: "As before")
    let routine = session(
      Item(.exercise(brief)), Item(.rest(20, say: nil)), Item(.exercise(wordy)))
    let timeline = try FitWorld.fitted(routine, to: natural(routine) - 14)
    #expect(timeline.cues.filter { $0.kind == .setup }.map(\.text) == ["A b c d e f", "As before"])
    #expect(
      timeline.fit?.changes == [
        "rest: 11 s instead of 20 s", "wordy: short setup",
        "quiet at the end: 0.4 s",
      ])
    #expect(timeline.holds("brief") == [20, 20])
  }

  @Test func `holds shrink in proportion to what they may, then repetitions go`() throws {
    let routine = SmallWorld.routine(
      FitWorld.stretch("a", hold: 20, holds: 10...30, reps: 1),
      FitWorld.stretch("b", hold: 30, holds: 10...60, reps: 1, repBounds: 1...3))
    let timeline = try FitWorld.fitted(routine, to: natural(routine) - 15)
    #expect(timeline.holds("a") == [15])
    #expect(timeline.holds("b") == [20])

    let more = SmallWorld.routine(FitWorld.stretch("c", holds: 15...30, reps: 4, repBounds: 2...5))
    let fewer = try FitWorld.fitted(more, to: natural(more) - 40)
    #expect(fewer.reps("c") == 3)
    #expect(fewer.fit?.changes.first == "c: hold 15 s instead of 20 s")
    #expect(fewer.fit?.changes.contains("c: 3 reps instead of 4") == true)
  }

  @Test func `too long lets holds and rests grow alike before repetitions`() throws {
    let routine = session(
      Item(.exercise(FitWorld.stretch("a", holds: 10...30, reps: 1, repBounds: 1...3))),
      Item(.rest(20, say: nil)), Item(.exercise(FitWorld.stretch("b", holds: 10...40, reps: 1))))
    let timeline = try FitWorld.fitted(routine, to: natural(routine) + 25)
    #expect(timeline.holds("a") == [25])
    #expect(timeline.lengths(.rest) == [30])
    #expect(timeline.holds("b") == [30])
    #expect(timeline.reps("a") == 1)

    let longer = try FitWorld.fitted(routine, to: natural(routine) + 80)
    #expect(longer.reps("a") == 2)
    #expect(longer.holds("a").allSatisfy { (20...30).contains($0) })
    #expect(try longer.frames == SmallWorld.rate.frame(at: natural(routine) + 80).index)
  }

  @Test func `edge 13: what rounding to whole seconds takes goes back to whom it took most from`()
    throws
  {
    let routine = SmallWorld.routine(
      FitWorld.stretch("a", holds: 10...30, reps: 1), FitWorld.stretch("b", holds: 10...40, reps: 1)
    )
    let timeline = try FitWorld.fitted(routine, to: natural(routine) + 25)
    // Five sixths of 10 s and of 20 s: 8.33 and 16.67.
    #expect(timeline.holds("a") == [28])
    #expect(timeline.holds("b") == [37])
    #expect(timeline.fit?.changes.count == 2)
  }

  @Test func `edge 12: rounds are added last`() throws {
    let group = FitWorld.rounds(
      2, rest: 10,
      of: [Item(.exercise(FitWorld.stretch("a", holds: 10...30, reps: 1, repBounds: 1...2)))])
    let routine = session(Item(.group(group)))
    let timeline = try FitWorld.fitted(routine, to: natural(routine) * 3)
    #expect(timeline.fit?.changes.contains("3 rounds instead of 2") == true)
    let fewer = try FitWorld.fitted(routine, to: natural(routine) + 50)
    #expect(
      fewer.fit?.changes.contains { $0.contains("round ") || $0.contains("rounds ") } == false)
  }

  @Test(arguments: [SideModel.perSideBlock, .perSideRounds])
  func `edge 13: both sides change alike`(sides: SideModel) throws {
    let routine = SmallWorld.routine(
      FitWorld.stretch(hold: 5, holds: 2...9, reps: 5, repBounds: 3...8, sides: sides))
    for change in [-40, -25, -7, 3, 20, 55] {
      let timeline = try FitWorld.fitted(routine, to: natural(routine) + Seconds(change))
      #expect(timeline.workFrames("fold", .right) == timeline.workFrames("fold", .left))
      #expect(timeline.reps("fold", .right) == timeline.reps("fold", .left))
    }
  }

  @Test func `edge 11: below the minimum the error names it and what would have to go`() throws {
    var small = FitWorld.stretch("small", reps: 1)
    small.name = "Small bend"
    var routine = session(
      Item(.exercise(FitWorld.stretch("big", reps: 4))), Item(.exercise(small), priority: 5))
    routine.lengthPlace = SourcePlace(file: "a.yaml", line: 2, column: 10)
    let natural = try natural(routine)
    let error = #expect(throws: FitError.self) {
      try FitWorld.fitted(routine, to: natural - 10)
    }
    let small5 = FitError.LeftOut(name: "small bend", priority: 5, place: nil)
    #expect(
      error
        == .belowMinimum(
          asked: natural - 10, minimum: natural, toLeaveOut: [small5], place: routine.lengthPlace))
    #expect(error?.diagnostic?.place.line == 2)
  }

  @Test func `edge 12: above the maximum the error names it and suggests a fill`() throws {
    let routine = SmallWorld.routine(FitWorld.stretch(holds: 10...30, reps: 1))
    let natural = try natural(routine)
    let error = #expect(throws: FitError.self) {
      try FitWorld.fitted(routine, to: natural + 200)
    }
    #expect(error == .aboveMaximum(asked: natural + 200, maximum: natural + 20, place: nil))
    #expect(error?.help?.contains("- fill: breathing 5-5") == true)
  }

  @Test func `edge 12: what no step can take is quiet at the end`() throws {
    let routine = SmallWorld.routine(SmallWorld.exercise())
    let timeline = try FitWorld.fitted(routine, to: natural(routine) + 7)
    #expect(timeline.fit?.changes == ["quiet at the end: 7 s"])
    let close = try SmallWorld.timeline(routine).lengths(.close)
    #expect(timeline.lengths(.close) == close.map { $0 + 7 })
    #expect(try timeline.cues == SmallWorld.timeline(routine).cues)
  }
}
