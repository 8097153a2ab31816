public import ArgumentParser
public import CueKit

struct VoicesScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "List every line that some routines may say, to be recorded.",
    discussion: "Where a line has to fit its place, the longest that it may last stands beside it.")

  @Argument(help: "The routine files.")
  var routines: [String]

  @Option(
    help: ArgumentHelp(
      "List only what this voice has not recorded.", valueName: "name or folder"))
  var voice: String?

  @Option(name: .customLong("as"), help: "The form: text to read from, csv or json.")
  var form: ScriptForm = .text

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let script = try RecordingScript(routines: routines, lackingIn: voice)
      try Console.result(script.text(as: form))
    }
  }
}

extension ScriptForm: ExpressibleByArgument {}
