import ArgumentParser
import CueKit

struct VoicesDescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Show what a voice says of itself, what it holds and how it is processed.")

  @Argument(help: "The voice: its name, or a folder of recordings.")
  var voice: String

  @Option(
    help: ArgumentHelp("The language of a folder that does not say.", valueName: "tag"))
  var language = "en"

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      try Console.result(try VoiceSheet(of: voice, language: language).text)
    }
  }
}
