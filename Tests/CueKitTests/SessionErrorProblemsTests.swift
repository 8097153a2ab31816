import CueKit
import CuePlan
import SoundFiles
import Testing

struct SessionErrorProblemsTests {
  @Test(arguments: [
    (
      SessionError.fit(
        .belowMinimum(asked: 60, minimum: 90, toLeaveOut: [], place: nil), in: []),
      """
      error: minimum 01:30, asked 01:00
        = help: ask for the minimum or more
      """
    ),
    (
      .fit(.aboveMaximum(asked: 90, maximum: 60, place: nil), in: []),
      """
      error: maximum 01:00, asked 01:30
        = help: add "- fill: breathing 5-5" where breathing may take what is left
      """
    ),
    (
      .unknownFormat(path: "a.mp3", known: ["wav", "flac", "mp3"]),
      """
      error: a.mp3: its ending names no format that can be written
        = expected .wav, .flac or .mp3
      """
    ),
    (
      .unknownTone("strat", file: "t/strat.wav", known: ["start", "stop", "tick"]),
      """
      error: t/strat.wav: there is no tone "strat"
        = expected start, stop or tick
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
