import Foundation

/// Where words go: results to standard output, everything else to standard error.
enum Console {
  /// Writes a result; what cannot be written ends the command.
  static func result(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      note("error: standard output: \(error.localizedDescription)")
      throw ExitStatus.ioFailed.asExit
    }
  }

  /// Says something to the person at the terminal; a closed terminal is no error.
  static func note(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
