import CuePlan
import Testing

@testable import CueKit

struct TimelineTableTests {
  @Test func `a session is shown with its clock, phases, sides, reps and what is heard`() {
    #expect(
      TimelineTable(SmallTimeline.whole).text == """
        Small: 00:16.0, 1 chapter, 8 cues, 2 adjusted to fit (1 short form, 1 spoken faster), 1 left out, 4 spoken

        clock     seconds  phase               side   rep   heard
        00:00.0   3.0      welcome                          “Welcome to Small”

        Wave
        00:03.0   3.0      prepare             right        ♪ tick ×3
        00:06.0   2.0      work up             right  1     ♪ start  “Reach up, as far as it is easy”
                                                            (spoken faster)
        00:08.0   2.0      work down           right  1     “Down” (short form)
        00:10.0   2.0      work up             right  2
        00:12.0   4.0      close                            “Done”

        Not heard
        00:11.0            halfway             Halfway: closer than 2 s to the countdown

        Length 00:16.0 asked for, 00:14.5 by the doses
          wave: 1 rep more

        """)
  }

  @Test func `an empty session is a heading and nothing else`() {
    #expect(
      TimelineTable(SmallTimeline.bare).text == """
        Bare: 00:00.0, 0 chapters, 0 cues, 0 spoken

        clock     seconds  phase               side   rep   heard

        """)
  }

  @Test func `a rep is counted within its set where there is more than one`() {
    var timeline = SmallTimeline.whole
    timeline.phases[4].set = 2
    let rows = TimelineTable(timeline).text.split(separator: "\n").filter { $0.contains("work") }
    #expect(rows.map { $0.dropFirst(46).prefix(3) } == ["1.1", "1.1", "2.2"])
  }

  @Test func `lines are broken between words at the width given`() {
    let text = TimelineTable(SmallTimeline.whole, width: 80).text
    let indent = String(repeating: " ", count: 52)
    #expect(
      text.contains("“Reach up, as far\n\(indent)as it is easy” (spoken\n\(indent)faster)\n"))
  }

  @Test func `runs of one tone are counted, words never`() {
    let cues = SmallTimeline.whole.cues
    #expect(TimelineTable.summary(of: Array(cues[1...4])) == ["♪ tick ×3", "♪ start"])
    #expect(TimelineTable.summary(of: [cues[7], cues[7]]) == ["“Done”", "“Done”"])
  }
}
