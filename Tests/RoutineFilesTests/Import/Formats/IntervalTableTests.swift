import Testing

@testable import RoutineFiles

struct IntervalTableTests {
  private let legs = """
    Exercise,Duration (s),Rest,Sets,Sides,Say,Weight
    Cat Cow,40,10,,,,
    "Squats, slow",45,15,,,"Feet wide, ""toes"" out.",10 kg
    Side plank,30,15,2,yes,,
    Plank,20,10,,,,
    Plank,20,10,,,,
    Plank,25,10,,,,
    Rest,1:00,,,,,

    Push-ups,0,20,,,,
    Öberg's twist,1m30s,20,,,,
    """

  @Test func `rows that come again in the same order are rounds`() throws {
    let rows = "Cat Cow,40,10\nOpen book,30,20\n"
    let text = "name,seconds,rest\n" + rows + rows + rows
    let routine = try ImportedText(text, file: "circuit.csv").routine
    #expect(
      routine.hasSuffix(
        """
        session:
          - welcome
          - group: 3 rounds, rest 20s
            items:
              - cat-cow: 40s
              - rest: 10s
              - open-book: 15s each side
          - close

        """), "\(routine)")
  }

  @Test func `a table becomes a routine with sets, sides and its own exercises`() throws {
    let routine = try ImportedText(legs, file: "legs.csv").routine
    #expect(
      routine == """
        title: Legs

        exercises:
          squats:
            name: Squats, slow
            start: standing
            phases:
              - work: 45s
            say:
              setup: Feet wide, "toes" out.

          side-plank:
            name: Side plank
            start: standing
            sides: per-side-block
            phases:
              - work: 30s

          plank:
            name: Plank
            start: standing
            phases:
              - work: 25s

          obergs-twist:
            name: Öberg's twist
            start: standing
            phases:
              - work: 1m30s

        session:
          - welcome
          - cat-cow: 40s
          - rest: 10s
          - squats: 45s
          - rest: 15s
          - side-plank: 2 x 30s each side, rest 15s
          - rest: 15s
          - plank: 2 x 20s, rest 10s
          - rest: 10s
          - plank: 25s
          - rest: 1m10s
          - obergs-twist: 1m30s
          - close

        """)
  }

  @Test func `what is not carried is said`() throws {
    #expect(
      try ImportedText(legs, file: "legs.csv").notes.map { $0.prefix(40) } == [
        "1: The column \"Weight\" is not carried.",
        "2: \"Cat Cow\" is taken for cat-cow of the",
        "10: \"Push-ups\" takes no time and is left",
        "The rest of 20s at the end is left out.",
        "The file does not say how one stands, si",
        "Naming an exercise and counting it in ca",
      ])
  }

  @Test func `semicolons, decimal commas, minutes and quotes over lines are read`() throws {
    let text = """
      Title;Minutes;Pause (sec)
      "Plank
      on elbows";1,5;12,5
      Squat;0,5;
      """
    #expect(
      try ImportedText(text, file: "a.csv").session == """
          - welcome
          - plank-on-elbows: 1m30s
          - rest: 12.5s
          - squat: 30s
          - close

        """)
  }

  @Test func `a cell beyond the columns is told`() throws {
    let text = "name\tseconds\nPlank\t30\tstrong\n"
    #expect(
      try ImportedText(text, file: "a.tsv").notesOnLines == [
        "2: \"strong\" stands in no column and is left out."
      ])
  }

  @Test func `every broken cell is reported at its place`() {
    let broken = """
      name,seconds,rest,sets,sides
      Plank,abc,10,,
      ,20,5,,
      Squat,,5,,
      Lunge,30,x,1,maybe
      ???,30,,,
      """
    #expect(
      ImportedText(broken, file: "a.csv").problems == [
        "2:7 \"abc\" is not a length of time", "3:1 a row without a name",
        "4:1 \"Squat\" has no time", "5:10 \"x\" is not a length of time",
        "5:14 \"maybe\" does not tell about sides", "6:1 nothing to say",
      ])
  }

  @Test(arguments: [
    ("seconds,rest\n20,5", "1:1 no column says what something is done"),
    ("name,rest\nA,5", "1:1 no column says how long something is done"),
    ("name,seconds\nA,\"5", "2:3 what \" opens is never closed"),
    ("name,seconds\n\"A\" b,5", "2:5 a cell goes on after its closing quote"),
  ])
  func `a table that is none is refused`(text: String, problem: String) {
    #expect(ImportedText(text, file: "a.csv").problems == [problem])
  }
}
