public import ArgumentParser
public import CueKit
import Foundation

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Render a routine to an audio file.")

  @Argument(help: "The routine file.")
  var routine: String

  @Option(
    name: .shortAndLong,
    help: "The track; its ending decides the format: \(endings). Default: ROUTINE.wav here.")
  var output: String?

  @Option(
    help: """
      phone, standard, best, or a number: bits of a sample for wav (16, 24, 32) and flac (16, 24), \
      kb/s for the others.
      """)
  var quality = SoundQuality.standard

  @OptionGroup var options: RoutineOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    try await Complaint.ending {
      let session = try Session(contentsOf: routine, options: options.session)
      if !quiet, let warnings = session.warnings { Console.note(warnings) }
      let track = try await session.plan().render(
        to: output ?? defaultOutput, quality: quality)
      if !quiet { Console.note(track.summary) }
    }
  }

  private var defaultOutput: String {
    URL(filePath: routine).deletingPathExtension().lastPathComponent + ".wav"
  }
}

private let endings = SoundFileKind.allCases.map(\.ending).joined(separator: ", ")

extension SoundQuality: ExpressibleByArgument {
  /// Reads a name or a number.
  public init?(argument: String) { self.init(argument) }

  /// How help shows a default.
  public var defaultValueDescription: String {
    switch self {
    case .phone: "phone"
    case .standard: "standard"
    case .best: "best"
    case .number(let number): String(number)
    }
  }
}
