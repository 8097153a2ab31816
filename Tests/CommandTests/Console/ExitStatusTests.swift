import CueKit
import Testing

@testable import cuewave

struct ExitStatusTests {
  @Test(arguments: [
    (SessionError.unknownVoice("x", known: []), 64),
    (.unknownFormat(path: "x", known: []), 64),
    (.sameTracks([]), 64),
    (.tooLong(asked: 1, natural: 2), 65),
    (.unknownTone("x", file: nil, known: []), 65),
    (.noTones(folder: "x", known: []), 65),
    (.nothingToBuild([]), 66),
    (.replacesRoutine("x"), 73),
    (.voicePack(.noManifest(path: "x")), 74),
    (.notEncoded(detail: "x"), 74),
    (.soundFile(.system(.write, path: "x", SystemFailure(28))), 75),
    (.soundFile(.system(.write, path: "x", SystemFailure(5))), 74),
    (.soundFile(.system(.create, path: "x", SystemFailure(13))), 73),
    (.soundFile(.system(.read, path: "x", SystemFailure(2))), 66),
    (.soundFile(.damaged(name: "x", detail: "x")), 65),
  ])
  func `a status tells a script what kind of failure it was`(error: SessionError, status: Int) {
    #expect(Int(ExitStatus(error).rawValue) == status)
  }
}
