import Testing

@testable import RoutineFiles

struct StepTextTests {
  private let threshold = """
    Warmup
    - 10m ramp 50%-75%

    Main set 3x
    - Hard 2m 95% 90rpm
    - Recovery 1m30 55%

    Openers
    - Spin up 30s
    - 400mtr 70% HR
    - Relax 10^Breathe out 40^Breathe in <!> 1m

    2x
    - Fast 1m Z4 press lap
    - Easy 2m Z2

    Remember to drink.

    - Easy 2m Z2
    - Balance
    """

  @Test func `a workout becomes sections, sets and rounds`() throws {
    #expect(
      try ImportedText(threshold, file: "threshold.txt").session == """
          - welcome
          - warmup: 10 min
          - section: Main set
            items:
              - hard: 3 x 2 min, rest 1m30s
          - rest: 1m30s
          - section: Openers
            items:
              - spin-up: 30s
              - relax: 1 min
          - group: 2 rounds
            items:
              - fast: 1 min
              - easy: 2 min
          - easy: 2 min
          - close

        """)
  }

  @Test func `a target is spoken with the name, a prompt begins a phase`() throws {
    let routine = try ImportedText(threshold, file: "threshold.txt").routine
    #expect(routine.contains("    name: Warmup, ramp 50%-75%\n"))
    #expect(routine.contains("    name: Hard, 95% 90rpm\n"))
    #expect(
      routine.contains(
        """
          relax:
            name: Relax
            start: standing
            phases:
              - work: 10s
              - work: 30s
                say: Breathe out
              - work: 20s
                say: Breathe in

        """))
  }

  @Test func `metres, laps and remarks are refused with a note`() throws {
    #expect(
      try ImportedText(threshold, file: "threshold.txt").notesOnLines == [
        "6: The target \"55%\" of a rest is not carried.",
        "10: \"400mtr\" is a distance, which takes no known time; the step is left out.",
        "14: There is no lap button here: the step takes its time.",
        "17: \"Remember to drink.\" is no step and heads none; it is left out.",
        "20: A step without a time is left out.",
      ])
  }

  @Test func `a repeat may be a step, with its own steps further in`() throws {
    let text = """
      - Warmup 5m
      - 2x
        - Work 6m 88%
        - Recovery 4m 55%
      - Spin 5m
      """
    #expect(
      try ImportedText(text, file: "a.txt").session == """
          - welcome
          - warmup: 5 min
          - work: 2 x 6 min, rest 4 min
          - rest: 4 min
          - spin: 5 min
          - close

        """)
  }

  @Test func `a line of signs heads nothing`() throws {
    #expect(
      try ImportedText("====\n- Easy 5m", file: "a.txt").session
        == "  - welcome\n  - easy: 5 min\n  - close\n")
  }

  @Test func `rounds of too many steps are refused`() {
    let text = "Main 100x\n" + String(repeating: "- 1s\n", count: 201)
    #expect(ImportedText(text, file: "a.txt").problems == ["1:1 too many steps"])
  }

  @Test func `steps without a cue are called by their target, or work`() throws {
    let routine = try ImportedText("3x\n- 30s 120%\n- 30s", file: "a.txt").routine
    #expect(routine.contains("  work-120:\n    name: 120%\n"))
    #expect(routine.contains("  work:\n    name: Work\n"))
  }

  @Test(arguments: [
    ("- Swim 1km", "1:1 there is no step with a time"),
    ("- Hold … <!> 30s\n- {} 5s", "2:3 nothing to say"),
    ("- A 1^B xx^C <!> 1m\n- A 5y^B <!> 1m", "2:6 \"y\" is not a unit of time"),
  ])
  func `what is broken is reported at its place`(text: String, problem: String) {
    #expect(ImportedText(text, file: "a.txt", as: .steps).problems.contains(problem))
  }
}
