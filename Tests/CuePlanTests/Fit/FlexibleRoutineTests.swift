import Testing

@testable import CuePlan

/// What of an exercise may change, by how its dose is written.
@Suite struct FlexibleRoutineTests {
  private func flexible(_ exercise: Exercise) -> FlexibleRoutine {
    FlexibleRoutine(SmallWorld.routine(exercise))
  }

  private func stretch(
    _ amount: Dose.Amount, holds: ClosedRange<Seconds>? = nil, reps: ClosedRange<Int>? = nil,
    sides: SideModel = .none
  ) -> Exercise {
    var stretch = FitWorld.stretch(holds: holds, repBounds: reps, sides: sides)
    stretch.dose.amount = Sourced(amount, from: .routine)
    return stretch
  }

  @Test func `without bounds nothing changes`() {
    let flexible = flexible(stretch(.reps(2)))
    #expect(flexible.lengths.isEmpty && flexible.counts.isEmpty)
  }

  @Test func `repetitions have their bounds, holds theirs, widened to what is written`() {
    let flexible = flexible(stretch(.reps(2), holds: 25...30, reps: 3...5))
    #expect(flexible.lengths.map { $0.least...$0.most } == [20...30])
    #expect(flexible.counts.map(\.range) == [2...5])
  }

  @Test func `a time that one long hold takes keeps the hold within its bounds`() {
    let flexible = flexible(stretch(.time(30), holds: 10...40, reps: 1...5))
    #expect(flexible.lengths.map(\.subject) == [.work])
    #expect(flexible.lengths.map { $0.least...$0.most } == [16...46])
    #expect(flexible.counts.isEmpty)
  }

  @Test func `a time that repetitions fill changes by whole ones at their usual pace`() {
    var wave = SmallWorld.exercise()
    wave.dose.amount = Sourced(.time(20), from: .routine)
    wave.bounds.reps = Sourced(2...6, from: .tool)
    let flexible = flexible(wave)
    #expect(flexible.counts.map(\.usual) == [3])
    let settings = FitSettings(lengths: [], counts: [5])
    #expect(
      flexible.routine(with: settings).items[0].exercise?.dose.amount.value == .time(30))
  }

  @Test func `a time for each side of an alternating repetition is half of it`() {
    var rolls = SmallWorld.exercise(
      sides: .alternating,
      phases: [
        SmallWorld.phase("over", 4, turn: .first), SmallWorld.phase("over", 4, turn: .second),
      ])
    rolls.dose.amount = Sourced(.time(8), from: .routine)
    rolls.bounds.reps = Sourced(1...6, from: .tool)
    let settings = FitSettings(lengths: [], counts: [3])
    #expect(
      flexible(rolls).routine(with: settings).items[0].exercise?.dose.amount.value == .time(12))
  }

  @Test func `breaths change by whole ones within the bounds of hold or repetitions`() {
    // A breath takes 10 s; 3 s in and 3 s out are beside the hold.
    #expect(flexible(stretch(.breaths(3), holds: 5...40)).counts.map(\.range) == [2...4])
    var breathing = FitWorld.breathing
    breathing.dose.amount = Sourced(.breaths(4), from: .routine)
    breathing.bounds.reps = Sourced(2...9, from: .tool)
    #expect(flexible(breathing).counts.map(\.range) == [2...9])
  }

  @Test func `sides that differ by the author's wish keep their amounts`() {
    var uneven = stretch(.reps(2), reps: 1...5, sides: .perSideBlock)
    uneven.dose.perSide = [.left: .reps(4)]
    #expect(flexible(uneven).counts.isEmpty)
  }

  @Test func `holds that differ stay`() {
    var uneven = stretch(.reps(2), holds: 5...40)
    uneven.phases.append(SmallWorld.phase("again", 8, kind: .hold))
    #expect(flexible(uneven).lengths.isEmpty)
  }

  @Test func `rests may halve and double, between sets and rounds as well`() {
    var sets = FitWorld.stretch()
    sets.dose.sets = Sourced(2, from: .tool)
    sets.dose.restBetweenSets = Sourced(10, from: .tool)
    let items = [Item(.exercise(sets)), Item(.rest(30, say: nil))]
    let group = FitWorld.rounds(2, rest: 20, of: items)
    let flexible = FlexibleRoutine(Routine(title: "Test", items: [Item(.group(group))]))
    #expect(flexible.lengths.map(\.subject) == [.restBetweenSets, .rest, .restBetweenRounds])
    #expect(flexible.lengths.map(\.least) == [5, 15, 10])
    #expect(flexible.lengths.map(\.most) == [20, 60, 40])
  }

  @Test func `rounds may double unless there is one, or their author says otherwise`() {
    func rounds(_ count: Int, bounds: ClosedRange<Int>? = nil) -> [ClosedRange<Int>] {
      var group = FitWorld.rounds(count, of: [Item(.exercise(FitWorld.stretch()))])
      group.form = .rounds(count, within: bounds)
      return FlexibleRoutine(Routine(title: "Test", items: [Item(.group(group))])).counts
        .map(\.range)
    }
    #expect(rounds(3) == [3...6])
    #expect(rounds(1) == [])
    #expect(rounds(3, bounds: 2...4) == [2...4])
    #expect(rounds(3, bounds: 3...3) == [])
  }

  @Test func `settings change the item they are for, however deep`() {
    let inner = Item(
      .section(title: "Part", items: [Item(.exercise(FitWorld.stretch("b", holds: 10...30)))]))
    let flexible = FlexibleRoutine(
      Routine(title: "Test", items: [Item(.exercise(FitWorld.stretch("a"))), inner]))
    let changed = flexible.routine(with: FitSettings(lengths: [25], counts: []))
    #expect(changed.items.inWalkingOrder.map { $0.exercise?.dose.hold?.value } == [nil, 25, nil])
  }

  @Test func `a setup turns short only where there is a short one`() {
    var exercise = FitWorld.stretch()
    exercise.setup.long = "In full"
    var settings = flexible(exercise).usual
    settings.shortSetups = ["fold"]
    #expect(
      flexible(exercise).routine(with: settings).items[0].exercise?.setup.long == "In full")
  }
}
