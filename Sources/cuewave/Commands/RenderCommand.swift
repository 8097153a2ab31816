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
    help: ArgumentHelp(
      "The track; its ending decides the format: \(TrackOptions.endings). Default: ROUTINE.wav here; - writes "
        + "a WAV to standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Write voice, tones and bed to files of their own as well, such as NAME-voice.wav.")
  var stems = false

  @OptionGroup var form: TrackOptions
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
      if let kind = SoundFileKind(path: path) {
        try TrackForm(kind, quality: form.quality).check(at: options.rate)
      }
      let session = try Session(contentsOf: routine, options: try options.session)
      warnings = session.warnings
      report.warn(warnings)
      try report.tell(routine, warnings, try await render(session))
    } catch {
      report.tell(routine, warnings, error)
      throw ExitStatus(error).asExit
    }
  }

  private func render(_ session: Session) async throws(SessionError) -> Track {
    let line = ProgressLine(quiet: report.quiet)
    let plan = try await session.plan { line.show("speaking", part: $0.part) }
    if !report.quiet { plan.notes.forEach { Console.note("note: \($0)") } }
    let tell = { (progress: RenderProgress) in line.show("rendering", part: progress.part) }
    return output == "-"
      ? try plan.render(
        to: .standardOutput, as: TrackForm(.wav, quality: form.quality), progress: tell)
      : try plan.render(
        to: path, quality: form.quality, stems: stems ? .besideTrack : .none, progress: tell)
  }

  /// Where the track goes, unless it goes to standard output, which takes a WAV.
  private var path: String {
    let stem = URL(filePath: routine).deletingPathExtension().lastPathComponent
    return output == "-" ? "-.wav" : output ?? stem + ".wav"
  }
}
