import ArgumentParser
import CueKit
import Foundation

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Render a routine to an audio file.")

  @Argument(help: "The routine file.")
  var routine: String

  @Option(
    name: .shortAndLong,
    help: "The track; its ending decides the format (wav, flac). Default: ROUTINE.wav here.")
  var output: String?

  @OptionGroup var options: RoutineOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    try await Complaint.ending {
      let session = try Session(contentsOf: routine, options: options.session)
      if !quiet, let warnings = session.warnings { Console.note(warnings) }
      let track = try await session.plan().render(to: output ?? defaultOutput)
      if !quiet { Console.note(track.summary) }
    }
  }

  private var defaultOutput: String {
    URL(filePath: routine).deletingPathExtension().lastPathComponent + ".wav"
  }
}
