import Testing

@testable import RoutineFiles

struct TimersTests {
  /// An export as the app writes it: one line.
  private let export =
    "[{\"id\":\"a1\",\"name\":\"Morning HIIT \\ud83d\\ude00\",\"timerIndex\":0,\"totalTime\":600,"
    + "\"activeIntervals\":3,\"restarts\":1,"
    + "\"activities\":[\"Squats\",\"\",\"Cat-cow\"],\"showMinutes\":0,\"color\":4280391411,"
    + "\"timeSettings\":{\"id\":\"t\",\"timerId\":\"a1\",\"workTime\":30,\"restTime\":10,"
    + "\"breakTime\":60,\"warmupTime\":120,\"cooldownTime\":90,\"getReadyTime\":10},"
    + "\"soundSettings\":{\"id\":\"s\",\"workSound\":\"short-whistle\"}},"
    + "{\"name\":\"Tabata\",\"activeIntervals\":8,\"activities\":[],"
    + "\"timeSettings\":{\"workTime\":20,\"restTime\":10}}]"

  @Test func `a timer becomes rounds with breaks between them`() throws {
    let routine = try ImportedText(export, file: "timers.json").routine
    #expect(routine.hasPrefix("title: Morning HIIT 😀\n"))
    #expect(
      try ImportedText(export, file: "timers.json").session == """
          - welcome
          - warm-up: 2 min
          - rest: 10s
          - group: 2 rounds, rest 1 min
            items:
              - squats: 30s
              - rest: 10s
              - work: 30s
              - rest: 10s
              - cat-cow: 30s
          - cool-down: 1m30s
          - close

        """)
  }

  @Test func `other timers, sounds and the time to get ready are told`() throws {
    #expect(
      try ImportedText(export, file: "timers.json").notes.map { $0.prefix(40) } == [
        "1: The time to get ready is left out: th",
        "1: The sounds are not carried: the tool ",
        "1: \"Cat-cow\" is taken for cat-cow of the",
        "The file holds other timers, which are l",
        "The file does not say how one stands, si",
        "Naming an exercise and counting it in ca",
      ])
  }

  @Test func `one and the same work becomes sets`() throws {
    let tabata = """
      {
        "name": "Tabata", "activeIntervals": 8, "restarts": 0, "activities": [],
        "timeSettings": { "workTime": 20, "restTime": 10 }
      }
      """
    #expect(
      try ImportedText(tabata, file: "tabata.json").session
        == "  - welcome\n  - work: 8 x 20s, rest 10s\n  - close\n")
  }

  @Test func `an activity that is a rest rests`() throws {
    let text = """
      [{"name":"A","activeIntervals":3,"activities":["Squats","Rest","Lunges"],
      "timeSettings":{"workTime":30}}]
      """
    #expect(
      try ImportedText(text, file: "a.json").session
        == "  - welcome\n  - squats: 30s\n  - rest: 30s\n  - lunges: 30s\n  - close\n")
  }

  @Test(arguments: [
    ("[]", ["1:1 there is no timer in this file"]),
    ("[{\"name\":\"A\"}]", ["1:2 a timer without \"timeSettings\""]),
    ("[{\"name\":\"A\",\"timeSettings\":{\"workTime\":30}}]", ["1:2 a timer without work"]),
    (
      "[{\"timeSettings\":{\"workTime\":\"abc\",\"restTime\":-3},\n\"activeIntervals\":2}]",
      [
        "1:31 \"abc\" is not a length of time", "1:47 a time below zero",
      ]
    ),
    ("[{\"name\":\"A\",}]", ["1:14 this is not JSON: \"}\""]),
  ])
  func `what is broken is reported at its place`(text: String, problems: [String]) {
    #expect(ImportedText(text, file: "a.json").problems == problems)
  }
}
