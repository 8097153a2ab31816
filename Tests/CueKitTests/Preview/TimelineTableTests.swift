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

        Made to fit
        00:06.2            phase               Reach up, as far as it is easy: spoken faster, for no room
        00:08.0            phase               Down: short form, for it is long

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
    let table = TimelineTable(SmallTimeline.whole)
    #expect(table.summary(of: Array(cues[1...4])) == ["♪ tick ×3", "♪ start"])
    #expect(table.summary(of: [cues[7], cues[7]]) == ["“Done”", "“Done”"])
  }

  @Test(arguments: [
    (Fitting?.some(.short), 0, "short form"), (.faster, 0, "spoken faster"),
    (.tone, 0, "a tone in place of words"), (nil, 4, "0.4 s later"),
    (.short, 12, "short form, 1.2 s later"),
  ])
  func `every rung is told in words, in its row and with its reason below`(
    fitted: Fitting?, moved: Int, words: String
  ) {
    var timeline = SmallTimeline.bare
    timeline.frames = 20
    var cue = SmallTimeline.whole.cues[7]
    (cue.range, cue.fitted, cue.moved) = (2..<7, fitted, moved)
    cue.reason = fitted.map { _ in "in full, it takes 9 s, and the 2 s of slot leave it 1 s" }
    timeline.cues = [cue]
    timeline.phases = [TimelinePhase(kind: .work, name: "work", range: 0..<20)]
    let text = TimelineTable(timeline).text
    #expect(text.contains("“Done” (\(words))"))
    let reason = cue.reason ?? "something else is heard at its moment"
    #expect(
      text.hasSuffix(
        "Made to fit\n00:00.2            close               Done: \(words), for \(reason)\n"))
  }

  @Test func `the last rung, a cue that is dropped, is told with its reason`() {
    #expect(
      TimelineTable(SmallTimeline.whole).text.contains(
        "Not heard\n00:11.0            halfway             Halfway: closer than 2 s"))
  }
}
