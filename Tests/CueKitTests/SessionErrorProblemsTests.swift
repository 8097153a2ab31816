import CueKit
import CuePlan
import SoundFiles
import Testing

struct SessionErrorProblemsTests {
  @Test(arguments: [
    (
      SessionError.tooLong(asked: 60, natural: 90),
      """
      error: the session lasts 01:30.0 and 01:00.0 was asked for
        = help: ask for more minutes, shorten a dose or take an exercise out
      """
    ),
    (
      .tooShort(asked: 90, natural: 60),
      """
      error: the session lasts 01:00.0 and 01:30.0 was asked for
        = help: add "- fill: breathing 5-5" where the rest of the time may go
      """
    ),
    (
      .unknownFormat(path: "a.mp3", known: ["wav", "flac"]),
      """
      error: a.mp3: its ending names no format that can be written
        = expected .wav or .flac
      """
    ),
    (
      .unknownTone("strat", file: "t/strat.wav", known: ["start", "stop", "tick"]),
      """
      error: t/strat.wav: there is no tone "strat"
        = expected start, stop, tick
        = help: did you mean "start"?
      """
    ),
    (
      .nothingToBuild(["a", "b"]),
      """
      error: no routine in a, b
        = expected .yaml or .yml files, or folders that hold some
      """
    ),
    (
      .soundFile(.system(.write, path: "a.wav", SystemFailure(28))),
      "error: a.wav: cannot write it: No space left on device"
    ),
  ])
  func `every failure says what was found and what to do`(error: SessionError, text: String) {
    #expect(error.description == text)
    #expect(error.problems.count == 1)
  }
}
