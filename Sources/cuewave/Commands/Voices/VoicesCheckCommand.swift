import ArgumentParser
import CueKit

struct VoicesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every problem in a voice, and the lines that some routines lack in it.",
    discussion: "The exit status is 65 where a session with that voice would fail.")

  @Argument(help: "The voice: its name, or a folder of recordings.")
  var voice: String

  @Argument(help: "Routine files that the voice is for.")
  var routines: [String] = []

  @Option(
    help: ArgumentHelp("The language of a folder that does not say.", valueName: "tag"))
  var language = "en"

  func run() async throws {
    var isGood = true
    try await Complaint.ending { () async throws(SessionError) in
      let check = try await VoiceCheckUp(of: voice, routines: routines, language: language)
      check.errors.forEach { Console.note("error: \($0)") }
      check.warnings.forEach { Console.note("warning: \($0)") }
      try Console.result(check.notes.map { $0 + "\n" }.joined())
      isGood = check.errors.isEmpty
    }
    if !isGood { throw ExitStatus.wrongRoutine.asExit }
  }
}
