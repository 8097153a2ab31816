import ArgumentParser
import CueKit

/// What is said when a session fails, and how the program ends then.
enum Complaint {
  /// Runs a command; a session's failure is said and becomes the exit status.
  static func ending(_ command: () async throws(SessionError) -> Void) async throws {
    do throws(SessionError) {
      try await command()
    } catch {
      Console.note(error.description)
      throw ExitStatus(error).asExit
    }
  }
}
