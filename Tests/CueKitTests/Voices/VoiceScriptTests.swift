import CueKit
import CuePlan
import Testing

struct VoiceScriptTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `every line stands once, in order of first need`() throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    let lines = try VoiceScript(routines: [path]).lines
    #expect(Set(lines).count == lines.count)
    #expect(lines.first?.text == "Welcome. Upper back, five minutes.")
    #expect(try VoiceScript(routines: [path, path]).lines == lines)
  }

  @Test func `it holds what a shorter version says, and how to get up`() throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    let texts = try VoiceScript(routines: [path]).lines.map(\.text)
    #expect(texts.contains("Shorter version today."))
    #expect(texts.contains("Come up through hands and knees."))
  }

  @Test func `it holds both setups and what a practitioner is told`() throws {
    let path = try folder.write(
      """
      title: Script
      form: practitioner
      exercises:
        wave:
          name: Wave
          start: standing
          phases:
            - up: 4s
          dose:
            reps: 1
          say:
            setup: { long: "Stand tall, feet under your hips.", short: Stand tall. }
          practitioner:
            role: spot
            say: Watch the shoulders.
      session:
        - wave
      """, to: "a.yaml")
    let lines = try VoiceScript(routines: [path]).lines
    for text in [
      "Stand tall, feet under your hips.", "Stand tall.", "Partner: Watch the shoulders.",
    ] {
      #expect(lines.contains { $0.text == text }, "\(text)")
    }
    #expect(lines.contains { $0.speaker == .partner })
  }

  @Test func `a session plans without a line that its script lacks`() async throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    let script = Set(try VoiceScript(routines: [path]).lines.map(\.text))
    let timeline = try await SmallRoutine.plan.timeline
    for cue in timeline.cues where cue.lane == .voice {
      #expect(script.contains(cue.text), "\(cue.text)")
    }
  }

  @Test func `a wrong routine is an error`() throws {
    let path = try folder.write(SmallRoutine.wrong, to: "a.yaml")
    #expect(throws: SessionError.self) { try VoiceScript(routines: [path]) }
  }
}
