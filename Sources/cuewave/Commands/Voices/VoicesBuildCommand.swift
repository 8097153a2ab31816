import ArgumentParser
import CueKit

struct VoicesBuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Speak every line of some routines into voice packs, one for each language.")

  @Argument(help: "The routine files.")
  var routines: [String]

  @Option(
    name: .shortAndLong,
    help: "Where the packs' folders stand, each with its voice's name; they are made if need be.")
  var output: String

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let script = try VoiceScript(routines: routines)
      for manifest in try await script.buildPacks(in: output) {
        Console.note("\(output)/\(manifest.id): \(manifest.phrases.count) lines")
      }
    }
  }
}
