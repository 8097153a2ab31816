import CueKit
import Testing

/// Every routine to start from keeps what it promises.
struct SamplesTests {
  static let names = SampleRoutines(folder: SamplePlan.folder).names

  @Test func `there are ten, the two of the seed, one to learn from and one to nest`() {
    #expect(
      SamplesTests.names == [
        "box-breathing-5", "desk-break-5", "desk-stretch", "espalda-alta-es", "foam-roll-8",
        "meditation-bells-20", "morning-mobility-10", "my-routine", "partner-upper-back",
        "physio-neck-6wk", "pomodoro-2h", "tabata-4", "upper-back-5", "upper-back-relief",
      ])
  }

  @Test(arguments: names)
  func `each is read without a word of warning`(name: String) throws {
    #expect(try SamplePlan(name).reading.warnings.isEmpty)
  }

  @Test(arguments: names)
  func `each lasts as long as it says, in phases without holes`(name: String) throws {
    let plan = try SamplePlan(name)
    let timeline = plan.timeline
    if let length = plan.routine.length {
      #expect(timeline.frames == SamplePlan.rate.frame(at: length).index)
    }
    #expect(timeline.phases.first?.range.lowerBound == 0)
    #expect(timeline.phases.last?.range.upperBound.index == timeline.frames)
    for (phase, next) in zip(timeline.phases, timeline.phases.dropFirst()) {
      #expect(phase.range.upperBound == next.range.lowerBound)
    }
  }

  @Test(arguments: names)
  func `each speaks one line at a time, from the first second on, within the file`(
    name: String
  ) throws {
    let plan = try SamplePlan(name)
    let heard = plan.timeline.cues.filter { $0.lane != .bed }
    #expect(heard.allSatisfy { $0.range.lowerBound.index >= 1_000 })
    #expect(plan.timeline.cues.allSatisfy { $0.range.upperBound.index <= plan.timeline.frames })
    for (line, next) in zip(plan.spoken, plan.spoken.dropFirst()) {
      #expect(line.range.upperBound <= next.range.lowerBound, "\(line.text) / \(next.text)")
    }
    #expect(!plan.spoken.contains { $0.text.contains("{") })
  }

  @Test(arguments: names)
  func `each gives both sides the same`(name: String) throws {
    let plan = try SamplePlan(name)
    for exercise in plan.exercises where exercise.sides != .none {
      let right = plan.work(exercise.id, on: .right)
      #expect(!right.isEmpty && right == plan.work(exercise.id, on: .left), "\(exercise.id)")
    }
  }

  @Test(arguments: names.filter { $0 != SampleRoutines.first })
  func `each says where the numbers of its own exercises come from`(name: String) throws {
    for exercise in try SamplePlan(name).ownExercises where exercise.id != "breathing" {
      let numbers =
        exercise.phases.map(\.length.provenance)
        + [exercise.bounds.reps?.provenance, exercise.bounds.hold?.provenance].compactMap(\.self)
      #expect(!numbers.contains(.routine), "\(exercise.id)")
      #expect(!exercise.cautions.isEmpty || exercise.id == "come-down", "\(exercise.id)")
    }
  }

  @Test func `the exercises that a routine defines itself are found among all`() throws {
    #expect(try SamplePlan("physio-neck-6wk").ownExercises.count == 4)
    #expect(try SamplePlan("foam-roll-8").ownExercises.count == 3)
  }

  @Test(arguments: names)
  func `none promises anything or asks for strength from a helper`(name: String) throws {
    let said = try SamplePlan(name).spoken.map { $0.text.lowercased() }
    for word in ["relie", "cure", "heal", "fix your", "push", "force", "press down", "alivi"] {
      #expect(!said.contains { $0.contains(word) }, "\(word)")
    }
  }
}

/// What each of the ten shows.
struct SamplePromisesTests {
  @Test func `the desk break stays on the chair and ends breathing`() throws {
    let plan = try SamplePlan("desk-break-5")
    #expect(plan.timeline.frames == 300_000)
    let stretches = plan.exercises.filter { $0.id != "breathing" }
    #expect(stretches.allSatisfy { $0.start == .chair && $0.end == .chair })
    #expect(stretches.count == 4)
    #expect(plan.lengths(.fill).reduce(0, +) >= 20)
  }

  @Test func `the morning is put in order of positions, under a bed`() throws {
    let plan = try SamplePlan("morning-mobility-10")
    let written = Moving(through: plan.reading.routine)
    let ordered = Moving(through: plan.routine)
    #expect(ordered.changes < written.changes)
    #expect(ordered.time < written.time)
    #expect(plan.routine.bed != nil)
    #expect(plan.timeline.frames == 600_000)
    #expect(!plan.lengths(.fill).isEmpty)
  }

  @Test func `box breathing has whole rounds of four fours, and speaks in three of them`() throws {
    let plan = try SamplePlan("box-breathing-5")
    let phases = plan.work("box")
    #expect(phases.allSatisfy { $0 == 4 })
    #expect(phases.count.isMultiple(of: 4) && phases.count >= 52)
    let spoken = plan.spoken.filter { $0.kind == .phase }
    #expect(spoken.map(\.text).prefix(4) == ["Breathe in.", "Hold.", "Breathe out.", "Hold."])
    #expect(spoken.count == 12)
    let led = plan.timeline.cues.filter { $0.lane == .tone && $0.kind == .phase }
    #expect(led.count == phases.count - 12)
    #expect(led.prefix(4).map(\.text) == ["phase-in", "tick", "phase-out", "tick"])
  }

  @Test func `the intervals are eight times twenty and seven times ten, counted at both ends`()
    throws
  {
    let plan = try SamplePlan("tabata-4")
    let work = plan.timeline.phases.filter { $0.kind.isDose && $0.exercise != "come-down" }
    #expect(work.map(\.range.count) == Array(repeating: 20_000, count: 8))
    #expect(plan.lengths(.rest) == Array(repeating: 10, count: 7))
    let first = try #require(work.first), last = try #require(work.last)
    #expect(first.range.lowerBound.distance(to: last.range.upperBound) == 230_000)
    let ticks = plan.timeline.cues.filter { $0.kind == .countdown }.map(\.range.lowerBound)
    for phase in work {
      #expect(ticks.count { phase.range.contains($0) } == 3)
      let before = phase.range.lowerBound.advanced(by: -3_500)..<phase.range.lowerBound
      #expect(ticks.count { before.contains($0) } == 3)
    }
    #expect(plan.work("come-down") == Array(repeating: 5, count: 12))
  }

  @Test func `each rest between the intervals names the next`() throws {
    let plan = try SamplePlan("tabata-4")
    let rests = plan.timeline.phases.filter { $0.kind == .rest }
    let named = rests.compactMap { rest in
      plan.spoken.first { $0.kind == .title && rest.range.contains($0.range.lowerBound) }?.text
    }
    let moves = ["High knees", "Lunges", "Star jumps", "Squats", "High knees", "Lunges"]
    #expect(named == (moves + ["Star jumps"]).map { "Next: \($0)." })
  }

  @Test(arguments: zip(1...6, [5, 6, 6, 8, 8, 10]))
  func `the neck gets more from step to step, the left side first`(
    week: Int, reps: Int
  ) throws {
    let plan = try SamplePlan("physio-neck-6wk", week: week)
    for exercise in ["neck-tilt", "neck-side-tilt", "neck-turn", "neck-stretch"] {
      let phases = plan.timeline.phases.filter { $0.exercise == exercise && $0.kind == .hold }
      #expect(phases.compactMap(\.rep).max() == reps, "\(exercise)")
      #expect(phases.allSatisfy { $0.range.count == 5_000 })
      if let side = phases.first?.side { #expect(side == .left) }
    }
    let safety = plan.spoken.first { $0.kind == .safety }?.text ?? ""
    #expect(safety.contains("dizziness") && safety.contains("arm"))
  }

  @Test func `rolling takes eighty seconds an area, four a way`() throws {
    let plan = try SamplePlan("foam-roll-8")
    for area in ["thoracic-foam-rolling", "lat-roll", "calf-roll", "glute-roll"] {
      #expect(plan.work(area) == Array(repeating: 4, count: 20), "\(area)")
    }
    #expect(plan.exercises.allSatisfy { $0.equipment.contains("foam-roller") })
    #expect(plan.timeline.frames == 480_000)
  }

  @Test func `two hours of focus are exact, with a stretch in two breaks and in the last`() throws {
    let plan = try SamplePlan("pomodoro-2h")
    #expect(plan.timeline.frames == 130 * 60_000)
    #expect(plan.lengths(.silence).count { $0 == 25 * 60 } == 4)
    let ids = plan.timeline.chapters.map { $0.exercise ?? "" }
    #expect(ids.count { $0 == "scapular-squeeze" } == 3)
    #expect(ids.count { $0 == "chair-curl" } == 1)
    #expect(plan.spoken.count { $0.kind == .welcome } == 1)
    #expect(plan.spoken.count { $0.kind == .close } == 1)
  }

  @Test func `the bells ring every five minutes, and none near the last`() throws {
    let plan = try SamplePlan("meditation-bells-20")
    let quiet = try #require(
      plan.timeline.phases.first { $0.kind == .silence && $0.range.count == 18 * 60_000 })
    let bells = plan.timeline.cues.filter { $0.kind == .marker }.map {
      quiet.range.lowerBound.distance(to: $0.range.lowerBound)
    }
    #expect(bells == [300_000, 600_000, 900_000])
    let end = try #require(plan.timeline.cues.last { $0.text == "session-end" })
    #expect(quiet.range.upperBound <= end.range.lowerBound)
    #expect(plan.lengths(.fill).reduce(0, +) >= 50)
  }

  @Test func `a partner agrees on a word, hears of every exercise first, and meets a reach`() throws
  {
    let plan = try SamplePlan("partner-upper-back")
    #expect(plan.spoken.contains { $0.text.contains("stop word") })
    let told = plan.spoken.filter { $0.text.hasPrefix("Partner:") }
    #expect(told.compactMap(\.exercise) == plan.exercises.map(\.id))
    #expect(plan.exercises.count == 11)
    #expect(plan.work("contract-relax-reach", on: .right) == [4, 6, 2, 20, 4, 4, 6, 2, 20, 4])
  }

  @Test func `Spanish is Spanish throughout, and its words agree`() throws {
    let plan = try SamplePlan("espalda-alta-es")
    #expect(plan.timeline.frames == 600_000)
    let languages = plan.timeline.cues.compactMap { cue in
      if case .speech(let line) = cue.sound { line.language } else { nil }
    }
    #expect(Set(languages) == ["es"])
    let said = plan.spoken.map(\.text)
    for words in [
      "sobre el lado derecho", "el lado izquierdo", "la mano izquierda", "a la derecha",
    ] {
      #expect(said.contains { $0.contains(words) }, "\(words)")
    }
    #expect(plan.timeline.chapters.map(\.title).contains("Libro abierto"))
  }
}
