import CueKit
import Foundation
import Synchronization

/// Where words go: results to standard output, everything else to standard error.
enum Console {
  /// Writes a result.
  static func result(_ text: String) throws(SessionError) {
    eraseProgress()
    try OpenOutput.standardOutput.write(text)
  }

  /// Says something to the person at the terminal; a closed terminal is no error.
  static func note(_ text: String) {
    guard !isSilent.load(ordering: .relaxed) else { return }
    eraseProgress()
    try? FileHandle.standardError.write(contentsOf: Data((harmless(text) + "\n").utf8))
  }

  /// Whether somebody sees how far the work is: standard error is a terminal that can erase.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Shows how far the work is; whatever is said next takes its place.
  static func progress(_ text: String) {
    guard !isSilent.load(ordering: .relaxed) else { return }
    isProgressShown.withLock { isShown in
      isShown = true
      try? FileHandle.standardError.write(contentsOf: Data((lineStart + text).utf8))
    }
  }

  private static func eraseProgress() {
    isProgressShown.withLock { isShown in
      guard isShown else { return }
      isShown = false
      try? FileHandle.standardError.write(contentsOf: Data(lineStart.utf8))
    }
  }

  private static let isProgressShown = Mutex(false)
  /// Back to the start of the line, and away with what stands there.
  private static let lineStart = "\r\u{1B}[K"

  /// Says nothing from now on.
  static func fallSilent() { isSilent.store(true, ordering: .relaxed) }

  private static let isSilent = Atomic(false)

  /// Nobody's file name drives a terminal: controls but line ends and tabs are replaced.
  private static func harmless(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Opens the standard streams that whoever started the program has closed, so that no file of
  /// ours becomes one of them; writing to such a stream fails.
  static func openClosedStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
