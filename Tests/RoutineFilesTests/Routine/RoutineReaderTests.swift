import CuePlan
import Foundation
import RoutineFiles
import Testing

struct RoutineReaderTests {
  private func read(_ text: String) throws -> RoutineReading {
    try RoutineReader().read(text: text, file: "routine.yaml")
  }

  private func description(of text: String) throws -> String {
    let error = #expect(throws: RoutineFileError.self) { try read(text) }
    return try #require(error).description
  }

  @Test func `a routine is read with everything it says`() throws {
    let reading = try read(
      """
      title: Upper back, five minutes
      language: en
      minutes: 5
      voice: rms
      bed: { sound: pad, level: -32 LUFS }
      mix: accessible
      placement: sides
      cues: { countdown: 5 voice, halfway: 20s, setup: short, phases: first 2 }
      form: practitioner
      order: grouped
      move-pace: 1.5
      breath: 9.230769s
      session: [welcome]
      """)
    let routine = reading.routine
    #expect(routine.title == "Upper back, five minutes")
    #expect(routine.length == 300)
    #expect(routine.voice == "rms")
    #expect(routine.bed == BedChoice(name: BedName(rawValue: "pad"), level: -32))
    #expect(routine.mix == .accessible)
    #expect(routine.placement == .sides)
    #expect(routine.cues.countdown == CuePolicy.Countdown(from: 5, style: .voice))
    #expect(routine.cues.halfway == CuePolicy.Halfway(inHoldsFrom: 20))
    #expect(routine.cues.setup == .short)
    #expect(routine.cues.phases == .first(2))
    #expect(routine.form == .withPractitioner)
    #expect(routine.order == .grouped)
    #expect(routine.movePace == 150)
    #expect(routine.breath == Seconds(9_230_769, over: 1_000_000))
    #expect(reading.warnings.isEmpty)
    #expect(reading.sources.first?.file == "routine.yaml")
  }

  @Test func `what is not said has the tool's defaults`() throws {
    let routine = try read("title: A\nsession: [welcome]\n").routine
    let item = Item(.welcome(nil), place: SourcePlace(file: "routine.yaml", line: 2, column: 11))
    #expect(routine == Routine(title: "A", items: [item]))
  }

  @Test(arguments: ["no", "1:30", "12:30:00", "null", "~a"])
  func `a title is what its author wrote`(title: String) throws {
    #expect(try read("title: \(title)\nsession: [welcome]\n").routine.title == title)
  }

  @Test func `a session is adapted to who does it`() throws {
    let reading = try read(
      """
      title: A
      week: 3
      pace: slow
      level: gentle
      exclude: [osteoporosis, pregnancy]
      without: foam-roller
      exercises:
        neck-tilt: { name: A, start: chair, phases: [{ go: 1s }], substitute: cat-cow }
      session: [neck-tilt]
      """)
    let routine = reading.routine
    #expect(routine.week == 3)
    #expect(routine.pace == .slow)
    #expect(routine.level == .gentle)
    #expect(routine.exclusion.cautions == ["osteoporosis", "pregnancy"])
    #expect(routine.exclusion.equipment == ["foam-roller"])
    #expect(reading.standIns.keys.sorted() == ["cat-cow"])
  }

  @Test(arguments: [
    ("24h", SessionSize(slots: 80_000, length: 24 * 3600)),
    ("30 min", .init(slots: 20_000, length: 1800)),
    ("8h, 100000 phases", .init(slots: 100_000, length: 8 * 3600)),
  ])
  func `a routine may allow itself to be larger`(text: String, limit: SessionSize) throws {
    #expect(try read("title: A\nlimit: \(text)\nsession: [welcome]\n").routine.sizeLimit == limit)
  }

  @Test func `a substitute that is not there is pointed out`() throws {
    let reading = try read(
      """
      title: A
      exercises:
        neck-tilt: { name: A, start: chair, phases: [{ go: 1s }], substitute: cat-caw }
      session: [neck-tilt]
      """)
    #expect(
      reading.warnings.map(\.message) == [
        "nothing can stand in for \"neck-tilt\": there is no exercise \"cat-caw\""
      ])
    #expect(reading.warnings.first?.suggestion == "cat-cow")
  }

  @Test func `no bed is none`() throws {
    #expect(try read("title: A\nbed: none\nsession: [welcome]\n").routine.bed == nil)
  }

  @Test func `a report shows the line, the place and the right word`() throws {
    let text = try description(of: "title: A\nsession:\n  - cat-caw: 6 reps\n")
    #expect(
      text == """
        error: unknown exercise "cat-caw"
         --> routine.yaml:3:5
          |
        3 |   - cat-caw: 6 reps
          |     ^^^^^^^
          = expected an exercise of the catalogue, of this routine or of a file beside it
          = help: did you mean "cat-cow"?
        """)
  }

  @Test func `all problems are reported at once, in their order`() throws {
    let text = try description(
      of: """
        titel: A
        session:
          - open-book: 4 resp
          - rest: fast
        """)
    #expect(
      text == """
        error: unknown key "titel" in a routine
         --> routine.yaml:1:1
          |
        1 | titel: A
          | ^^^^^
          = expected title, language, minutes, week, pace, level, move-pace, breath, limit, voice, \
        bed, mix, keep-alive, placement, cues, form, order, exclude, without, exercises, session
          = help: did you mean "title"?

        error: "resp" is not a unit
         --> routine.yaml:3:18
          |
        3 |   - open-book: 4 resp
          |                  ^^^^
          = expected reps, breaths, s, min or h
          = help: did you mean "4 reps"?

        error: "fast" is not a length of time
         --> routine.yaml:4:11
          |
        4 |   - rest: fast
          |           ^^^^
          = expected a length of time such as 90s, 1:30 or 1.5 min
        """)
  }

  @Test func `a missing file is no input, a folder is a wrong one`() throws {
    let missing = #expect(throws: RoutineFileError.self) {
      try RoutineReader().read(path: "/nowhere/routine.yaml")
    }
    #expect(missing?.kind == .noInput)
    #expect(missing?.diagnostics.first?.message == "there is no such file")
    let folder = #expect(throws: RoutineFileError.self) { try RoutineReader().read(path: "/") }
    #expect(folder?.kind == .wrongText)
    #expect(folder?.diagnostics.first?.message == "this is a folder")
  }

  @Test func `thousands of mistakes give a hundred reports and a number`() throws {
    let text = "title: A\nsession:\n" + String(repeating: "  - cat-caw\n", count: 5000)
    let error = #expect(throws: RoutineFileError.self) { try read(text) }
    #expect(error?.diagnostics.count == 101)
    #expect(error?.diagnostics.last?.message == "4900 more problems after these")
  }

  @Test func `whatever is done to a routine, it is read or refused with a reason`() throws {
    let sample = try String(
      contentsOfFile: Samples.path("Exercises/trunk-rotation.yaml"), encoding: .utf8)
    let own = sample.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let routine = "title: A\nexercises:\n  own:\n\(own)\nsession:\n  - own: 4 reps, hold 5s\n"
    let routines = [routine] + RightRoutine.all.map(\.text)
    var dice = Dice(state: 1)
    for turn in 0..<800 {
      var bytes = Array(routines[turn % routines.count].utf8)
      for _ in 0..<3 { dice.spoil(&bytes) }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(RoutineFileError) {
        _ = try RoutineReader().read(text: text, file: "routine.yaml")
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error }, "\(text)")
        #expect(!error.description.isEmpty)
      }
    }
  }
}

/// Dice that always fall the same way.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  /// Takes something out of a text, puts something in, or doubles a part of it.
  mutating func spoil(_ bytes: inout [UInt8]) {
    let signs = Array("{}[]:-?&*!|>\"'#%@\t\n 0{side}left".utf8)
    let place = roll(bytes.count)
    let end = min(bytes.count, place + 1 + roll(40))
    switch roll(4) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(signs[roll(signs.count)], at: place)
    case 2: bytes[place] = UInt8(roll(256))
    default: bytes.insert(contentsOf: bytes[place..<end], at: roll(bytes.count))
    }
    if bytes.isEmpty { bytes = [65] }
  }
}
