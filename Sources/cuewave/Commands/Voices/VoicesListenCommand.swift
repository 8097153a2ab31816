import ArgumentParser
import CueKit

struct VoicesListenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listen", abstract: "Listen to a line of a voice, as a session would have it.")

  @Argument(help: "The voice: its name, or a folder of recordings.")
  var voice: String

  @Argument(help: "What it shall say; without it, a line that it has.")
  var line: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write a WAV instead of playing it.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("The language of a folder that does not say.", valueName: "tag"))
  var language = "en"

  func run() async throws {
    try await Complaint.ending { () async throws(SessionError) in
      let sample = try await VoiceSample(of: voice, line: line, language: language)
      Console.note("“\(sample.text)”")
      if let output { try sample.write(to: output) } else { try sample.play() }
    }
  }
}
