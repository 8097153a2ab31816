import Testing

@testable import RoutineFiles

struct RideWorkoutTests {
  private let ride = """
    <?xml version="1.0" encoding="UTF-8"?>
    <workout_file>
        <author>A. Coach</author>
        <name>Threshold &amp; tempo</name>
        <description></description>
        <sportType>bike</sportType>
        <tags><tag name="INTERVALS"/></tags>
        <workout>
            <Warmup Duration="600" PowerLow="0.25" PowerHigh="0.75" Cadence="85">
                <textevent timeoffset="0" message="Let's get going"/>
                <textevent timeoffset="300" message="Spin up &#38; breathe"/>
            </Warmup>
            <IntervalsT Repeat="5" OnDuration="60" OffDuration="30" OnPower="1.1" OffPower="0.5"/>
            <SteadyState Duration="300" Power="0.882352">
                <TextEvent TimeOffset="400" message="Too late"/>
                <gameplayevent timeoffset="3" type="GPE_CELEBRATION"/>
            </SteadyState>
            <!-- an over-under -->
            <IntervalsT Repeat="2" OnDuration="60" OffDuration="60" OnPower="1.05" OffPower="0.9"/>
            <FreeRide Duration="300" FlatRoad="0"/>
            <Cooldown Duration="300" PowerLow="0.65" PowerHigh="0.25"/>
            <RestDay/>
        </workout>
    </workout_file>
    """

  @Test func `a ride becomes a routine, its texts said where they were shown`() throws {
    #expect(
      try ImportedText(ride, file: "ride.zwo").routine == """
        title: Threshold & tempo

        exercises:
          warm-up:
            name: Warm-up, 25% to 75%
            start: standing
            phases:
              - work: 5 min
                say: Let's get going
              - work: 5 min
                say: Spin up & breathe

          hard:
            name: Hard, 110%
            start: standing
            phases:
              - work: 1 min

          steady:
            name: Steady, 88%
            start: standing
            phases:
              - work: 5 min

          hard-2:
            name: Hard, 105%
            start: standing
            phases:
              - work: 1 min

          easy:
            name: Easy, 90%
            start: standing
            phases:
              - work: 1 min

          free-ride:
            name: Free ride
            start: standing
            phases:
              - work: 5 min

          cool-down:
            name: Cool-down, 65% to 25%
            start: standing
            phases:
              - work: 5 min

        session:
          - welcome
          - warm-up: 10 min
          - hard: 5 x 1 min, rest 30s
          - rest: 30s
          - steady: 5 min
          - group: 2 rounds
            items:
              - hard-2: 1 min
              - easy: 1 min
          - free-ride: 5 min
          - cool-down: 5 min
          - close

        """)
  }

  @Test func `what is not carried is said`() throws {
    #expect(
      try ImportedText(ride, file: "ride.zwo").notes.map { $0.prefix(40) } == [
        "3: <author> is not carried.", "7: <tags> is not carried.",
        "13: Between efforts the voice says \"rest",
        "15: \"Too late\" comes after the end of it",
        "22: <RestDay> is not carried.", "Cadences are not carried.",
        "<gameplayevent> is not carried.",
        "The file does not say how one stands, si",
        "What is said in the middle of a stretch ",
        "Naming an exercise and counting it in ca",
      ])
  }

  @Test func `texts of the whole workout find the block that is on then`() throws {
    let text = """
      <workout_file><workout>
        <textevent timeoffset="70" message="Now"/>
        <textevent timeoffset="95" message="In the rest"/>
        <textevent timeoffset="500" message="Never"/>
        <textevent distoffset="5" message="Nowhere"/>
        <SteadyState Duration="60"/>
        <IntervalsT OnDuration="30" OffDuration="30"/>
        <MaxEffort Duration="10"/>
      </workout></workout_file>
      """
    let imported = ImportedText(text, file: "a.zwo")
    #expect(
      try imported.routine.contains("      - work: 10s\n      - work: 20s\n        say: Now\n"))
    #expect(
      try imported.notes.filter { $0.contains("left out") } == [
        "5: \"Nowhere\" has no time and is left out.",
        "\"In the rest\" falls into a rest and is left out.",
        "\"Never\" comes after the end and is left out.",
      ])
  }

  @Test func `a text in the middle of repeats takes them apart, at its own moment`() throws {
    let text = """
      <workout_file><workout>
      <IntervalsT Repeat="2" OnDuration="60" OffDuration="30" OffPower="0.8">
      <textevent timeoffset="100" message="Once more"/>
      </IntervalsT>
      </workout></workout_file>
      """
    let session = try ImportedText(text, file: "a.zwo").session
    #expect(
      session == """
          - welcome
          - hard: 1 min
          - easy: 30s
          - hard-2: 1 min
          - easy: 30s
          - close

        """)
  }

  @Test func `repeats of too many blocks are refused`() {
    let pair = "<IntervalsT Repeat=\"100\" OnDuration=\"1\" OffDuration=\"1\"/>"
    let blocks = String(repeating: pair, count: 110)
    let text = "<workout_file><workout>\n" + blocks + "</workout></workout_file>"
    let problems = ImportedText(text, file: "a.zwo").problems
    #expect(problems == ["2:5759 too many blocks from here on"])
  }

  @Test(arguments: [
    ("<workout_file><name>A & B</name></workout_file>", ["1:23 a \"&\" that begins nothing known"]),
    ("<gpx></gpx>", ["1:2 no workout in this file"]),
    (
      "<workout_file><name>…</name><workout><Ramp/></workout></workout_file>",
      ["1:16 nothing to say", "1:39 <Ramp> has no Duration"]
    ),
    ("<workout_file><workout/></workout_file>", ["1:16 a workout without a block of time"]),
    (
      "<workout_file><durationType>distance</durationType><workout/></workout_file>",
      ["1:16 this workout counts metres, which take no known time"]
    ),
    (
      """
      <workout_file><workout>
      <SteadyState Power="1"/>
      <Ramp Duration="5x"></Ramp>
      <FreeRide Duration="-5"><textevent timeoffset="x" message="M"/></FreeRide>
      </workout></workout_file>
      """,
      [
        "2:2 <SteadyState> has no Duration", "3:18 \"x\" is not a unit of time",
        "4:21 a time below zero",
      ]
    ),
  ])
  func `what is broken is reported at its place`(text: String, problems: [String]) {
    #expect(ImportedText(text, file: "a.zwo").problems == problems)
  }
}
