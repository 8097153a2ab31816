import CuePlan
import RoutineFiles
import Testing

struct ItemReaderTests {
  private func items(_ lines: String) throws -> [Item] {
    let text = "title: A\nsession:\n\(lines)\n"
    return try RoutineReader().read(text: text, file: "routine.yaml").routine.items
  }

  private func content(_ line: String) throws -> Item.Content {
    try #require(try items(line).first).content
  }

  private func exercise(_ line: String) throws -> Exercise {
    guard case .exercise(let exercise) = try content(line) else { throw Unexpected(line) }
    return exercise
  }

  @Test func `the tool's own words need none of the author's`() throws {
    #expect(try content("- welcome") == .welcome(nil))
    #expect(try content("- safety:") == .safety(nil))
    #expect(try content("- close") == .close(nil))
  }

  @Test func `an author's words replace the tool's`() throws {
    guard case .welcome(let words?) = try content("- welcome: Hello, and sit down.") else {
      throw Unexpected("no words")
    }
    #expect(words.forms == ["Hello, and sit down."])
    #expect(words.place == SourcePlace(file: "routine.yaml", line: 3, column: 12))
  }

  @Test func `an exercise alone has the dose of the catalogue`() throws {
    let dose = try exercise("- open-book").dose
    #expect(dose.amount == Sourced(.reps(5), from: .tool))
  }

  @Test func `a dose after an exercise is the author's`() throws {
    let dose = try exercise("- scapular-squeeze: 3 sets of 6 reps, hold 4s, rest 30s").dose
    #expect(dose.sets == Sourced(3, from: .routine))
    #expect(dose.amount == Sourced(.reps(6), from: .routine))
    #expect(dose.hold == Sourced(4, from: .routine))
    #expect(dose.restBetweenSets == Sourced(30, from: .routine))
  }

  @Test func `the long form says the same as the short one`() throws {
    let short = try exercise("- open-book: 2 x 4 reps each side, hold 5s, rest 30s between sets")
    let long = try exercise(
      """
      - exercise: open-book
        dose:
          sets: 2
          reps: 4 each side
          hold: 5s
          rest: 30s between sets
      """)
    #expect(long == short)
  }

  @Test func `a long form may name a dose in one line`() throws {
    #expect(
      try exercise("- exercise: cat-cow\n  dose: 6 reps") == exercise("- cat-cow: 6 reps"))
  }

  @Test func `time and breaths have a long form too`() throws {
    #expect(try exercise("- cat-cow:\n  dose: { time: 2 min }").dose.amount.value == .time(120))
    #expect(try exercise("- cat-cow:\n  dose: { breaths: 6 }").dose.amount.value == .breaths(6))
  }

  @Test func `tempo and sides have a long form too`() throws {
    let short = try exercise("- open-book: right 4 reps, left 45s, tempo 4-2.5-4")
    let long = try exercise(
      "- open-book:\n  dose: { right: 4 reps, left: 45s, tempo: [4s, 2.5s, 4s] }")
    #expect(long == short)
    #expect(
      try exercise("- cat-cow:\n  dose: { tempo: [1/2 breath, 1 breath] }").dose.tempo
        == [.fraction(Seconds(1, over: 2)), .breaths(1)])
  }

  @Test func `an item says how soon it may go`() throws {
    let items = try items("- cat-cow: 6 reps\n  priority: 5\n- welcome")
    #expect(items.map(\.priority) == [5, 3])
  }

  @Test func `a rest has a length and words of its own`() throws {
    guard case .rest(20, let say?) = try content("- rest: 20s\n  say: Sip some water.") else {
      throw Unexpected("no rest")
    }
    #expect(say.forms == ["Sip some water."])
  }

  @Test func `a line has a pause after it`() throws {
    guard case .say(_, let pause) = try content("- say: Well done.\n  pause: 3s") else {
      throw Unexpected("no line")
    }
    #expect(pause == 3)
  }

  @Test(arguments: [
    ("every 1 min", Silence.Bells.every(60)), ("every 2:30", .every(150)), ("none", .none),
    ("[1 min, 4 min]", .at([60, 240])),
    ("30s", .at([30])),
  ])
  func `a silence has bells inside it`(bells: String, meant: Silence.Bells) throws {
    guard case .silence(let silence) = try content("- silence: 5 min\n  bells: \(bells)") else {
      throw Unexpected("no silence")
    }
    #expect(silence.length == 300)
    #expect(silence.bells == meant)
  }

  @Test(arguments: [
    ("breathing 5-5", ["in", "out"], [Seconds(5), 5]), ("breathing", ["in", "out"], [5, 5]),
    ("breathing 4-4-6", ["in", "hold", "out"], [4, 4, 6]),
    ("breathing 4-0-8-0", ["in", "hold", "out", "hold"], [4, .zero, 8, .zero]),
    ("breathing 5.5-5.5", ["in", "out"], [Seconds(11, over: 2), Seconds(11, over: 2)]),
  ])
  func `breathing fills what is left`(text: String, names: [String], lengths: [Seconds]) throws {
    guard case .fill(let breathing) = try content("- fill: \(text)") else {
      throw Unexpected("no fill")
    }
    #expect(breathing.phases.map(\.name) == names)
    #expect(breathing.phases.map(\.length.value) == lengths.map { .seconds($0) })
    #expect(breathing.phases[0].breath == .inward)
    #expect(breathing.phases[0].cue?.forms == ["Breathe in."])
  }

  @Test func `a section holds entries, sections among them`() throws {
    let section = """
      - section: Warm-up
        items:
          - cat-cow
          - section: Inside
            items: [welcome]
      """
    guard case .section(let title, let items) = try content(section) else {
      throw Unexpected("no section")
    }
    #expect(title.forms == ["Warm-up"])
    #expect(items.count == 2)
    #expect(items[1].place?.line == 6)
  }
}
