import CueKit
import Testing

@testable import cuewave

struct ReportTests {
  @Test func `a report on a session is one line with every field`() throws {
    let timeline = Timeline(title: "Small", language: "en", sampleRate: SampleRate(10), frames: 25)
    #expect(
      try Report("a.yaml", .none, SessionFacts(timeline)).line() == """
        {"format":"cuewave.report/1","problems":[],"routine":"a.yaml",\
        "session":{"chapters":0,"cues":0,"dropped":0,"fitted":0,"frames":25,"language":"en",\
        "levels":null,"masterGain":null,"moved":0,"sampleRate":10,"seconds":2.5,"title":"Small"},"status":0,"track":null}

        """)
  }

  @Test func `a report on a failure has its problems, null where they say nothing`() throws {
    let error = SessionError.unknownVoice("rmss", known: ["default", "rms"])
    #expect(
      try Report("a.yaml", .none, error).line() == """
        {"format":"cuewave.report/1","problems":[{"column":null,"expected":"default or rms",\
        "file":null,"help":null,"line":null,"message":"there is no voice \\"rmss\\"",\
        "severity":"error","suggestion":"rms"}],"routine":"a.yaml","session":null,"status":64,\
        "track":null}

        """)
  }
}
