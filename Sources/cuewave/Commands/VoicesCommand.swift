import ArgumentParser
import CueKit

struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "Work with voices and their packs.",
    subcommands: [VoicesBuildCommand.self, VoicesScriptCommand.self])
}

struct VoicesBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Speak every line of some routines into a voice pack, with flite's voice rms.")

  @Argument(help: "The routine files.")
  var routines: [String]

  @Option(name: .shortAndLong, help: "The pack's folder; it is made if need be.")
  var output: String

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let script = try VoiceScript(routines: routines)
      try await script.buildPack(in: output)
      Console.note("\(output): \(script.lines.count) lines")
    }
  }
}

struct VoicesScriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "List every line that some routines may say.")

  @Argument(help: "The routine files.")
  var routines: [String]

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let script = try VoiceScript(routines: routines)
      for (number, line) in script.lines.enumerated() {
        try Console.result("\(number + 1)\t\(line.text)\n")
      }
    }
  }
}
