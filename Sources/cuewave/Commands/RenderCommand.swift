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
    help: ArgumentHelp(
      "The track; its ending decides the format: \(endings). Default: ROUTINE.wav here; - writes "
        + "a WAV to standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: """
      phone, standard, best, or a number: bits of a sample for wav (16, 24, 32) and flac (16, 24), \
      kb/s for the others.
      """)
  var quality = SoundQuality.standard

  @Flag(help: "Write voice, tones and bed to files of their own as well, such as NAME-voice.wav.")
  var stems = false

  @OptionGroup var options: RoutineOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard output == "-" else { return }
    if stems { throw ValidationError("--stems writes files beside the track; -o - has none.") }
    if report.json { throw ValidationError("--json and -o - would both fill standard output.") }
    if OpenOutput.standardOutput.isTerminal {
      throw ValidationError("-o - writes sound, and standard output is a terminal; add > FILE.")
    }
  }

  func run() async throws {
    var warnings = Warnings.none
    do throws(SessionError) {
      let session = try Session(contentsOf: routine, options: try options.session)
      warnings = session.warnings
      report.warn(warnings)
      let plan = try await session.plan()
      if !report.quiet { plan.notes.forEach { Console.note("note: \($0)") } }
      try report.tell(routine, warnings, try render(plan))
    } catch {
      report.tell(routine, warnings, error)
      throw ExitStatus(error).asExit
    }
  }

  private func render(_ plan: SessionPlan) throws(SessionError) -> Track {
    output == "-"
      ? try plan.render(to: .standardOutput)
      : try plan.render(
        to: output ?? defaultOutput, quality: quality, stems: stems ? .besideTrack : .none)
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
