import Foundation
import Testing

@testable import SoundFiles

@Suite struct TemporaryNamesTests {
  @Test func `a request to end removes temporary files and then ends the process`() async throws {
    let path = NSTemporaryDirectory() + "cuewave-interrupted"
    try WholeFile.write("half", to: path)
    await #expect(processExitsWith: .signal(SIGTERM)) {
      heed(SIGTERM)
      WholeFile.discardUnfinishedFilesWhenInterrupted()
      _ = TemporaryNames.note(NSTemporaryDirectory() + "cuewave-interrupted")
      raise(SIGTERM)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a signal that is ignored stays ignored`() async {
    await #expect(processExitsWith: .success) {
      heed(SIGHUP)
      signal(SIGHUP, SIG_IGN)
      WholeFile.discardUnfinishedFilesWhenInterrupted()
      raise(SIGHUP)
    }
  }

  @Test func `a sweep removes what is noted and leaves what is forgotten`() async {
    await #expect(processExitsWith: .success) {
      try inTemporaryFolder { folder in
        try WholeFile.write("half", to: folder("half"))
        try WholeFile.write("whole", to: folder("whole"))
        _ = TemporaryNames.note(folder("half"))
        TemporaryNames.forget(TemporaryNames.note(folder("whole")))
        WholeFile.discardUnfinishedFiles()
        guard try folder.names == ["whole"] else { exit(1) }
      }
    }
  }
}

/// Undoes what a test runner passes on to its children: signals ignored or held back.
private func heed(_ number: Int32) {
  signal(number, SIG_DFL)
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}
