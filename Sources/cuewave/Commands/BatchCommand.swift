import ArgumentParser
import CueKit

struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Render many routines, each to its own track, on all cores.",
    discussion: "One that fails stops no other. Exit status 1: some failed, the rest was built.")

  @Argument(help: "Routine files, and folders of them.")
  var routines: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for the tracks; it is made if need be.", valueName: "folder"))
  var output = "."

  @Option(help: "The kind of file: \(TrackOptions.endings).")
  var format = SoundFileKind.wav

  @Option(name: .shortAndLong, help: "How many tracks to build at a time. Default: one a core.")
  var jobs: Int?

  @OptionGroup var form: TrackOptions
  @OptionGroup var options: RoutineOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
  }

  func run() async throws {
    var failed: [String] = []
    try await Complaint.ending { () throws(SessionError) in
      let form = TrackForm(format, quality: form.quality)
      let batch = try Batch(paths: routines, folder: output, form: form)
      var broken: SessionError?
      let line = ProgressLine(quiet: report.quiet)
      var done = 0
      let outcomes = try await batch.build(options: try options.session, width: jobs) { outcome in
        do throws(SessionError) { try tell(outcome) } catch { broken = broken ?? error }
        done += 1
        line.show("building tracks", part: Double(done) / Double(batch.jobs.count))
      }
      failed = outcomes.filter { $0.track == nil }.map(\.job.routine)
      if !report.quiet || !failed.isEmpty { Console.note(sumUp(outcomes.count, failed)) }
      if let broken { throw broken }
    }
    if !failed.isEmpty { throw ExitStatus.someFailed.asExit }
  }

  private func tell(_ outcome: Batch.Outcome) throws(SessionError) {
    report.warn(outcome.warnings)
    report.note(outcome.notes, of: outcome.job.routine)
    switch outcome.result {
    case .success(let track): try report.tell(outcome.job.routine, outcome.warnings, track)
    case .failure(let error): report.tell(outcome.job.routine, outcome.warnings, error)
    }
  }

  private func sumUp(_ count: Int, _ failed: [String]) -> String {
    let built = "\(count - failed.count) of \(count) tracks built in \(output)"
    guard !failed.isEmpty else { return built }
    let more = failed.count > 10 ? " and \(failed.count - 10) more" : ""
    return "\(built); not built: \(failed.prefix(10).joined(separator: ", "))\(more)"
  }
}
