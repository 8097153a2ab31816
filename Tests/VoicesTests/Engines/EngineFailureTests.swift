import CuePlan
import SoundFiles
import Testing

@testable import Voices

struct EngineFailureTests {
  @Test(arguments: [
    (
      EngineFailure.notInstalled(program: "flite", remedy: "brew install flite"),
      "flite is not installed (brew install flite)"
    ),
    (.noLanguage(program: "flite", language: "es"), "flite does not speak “es”"),
    (.exited(program: "flite", status: 3, complaint: ""), "flite ended with status 3"),
    (.died(program: "flite", signal: 9), "flite was ended by signal 9"),
    (
      .tookTooLong(program: "flite", limit: 30),
      "flite was still running after 30 s and was ended"
    ),
    (.wroteTooMuch(program: "flite", limit: 9), "flite wrote more than 9 bytes and was ended"),
    (
      .wrongLength(.milliseconds(55), expected: .milliseconds(100)...Seconds(5, over: 2)),
      "the recording lasts 0.06 s, expected 0.10 s to 2.50 s"
    ),
    (
      .changedRate(from: SampleRate(8000), to: SampleRate(16_000)),
      "the recording changes its rate from 8000 to 16000 Hz"
    ),
    (
      .noWorkingFolder(path: "/tmp", .notFound),
      "no folder can be made in /tmp: No such file or directory"
    ),
  ])
  func `a failure is a sentence with what was found and expected`(
    failure: EngineFailure, words: String
  ) {
    #expect(failure.description == words)
  }
}
