import ArgumentParser
import CueKit

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every problem in routines; make no sound.",
    discussion: "What passes can be rendered. The exit status is that of the first that fails.")

  @Argument(help: "The routine files.")
  var routines: [String]

  @OptionGroup var options: RoutineOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    var first: ExitStatus?
    try await Complaint.ending { () throws(SessionError) in
      for finding in try await CheckUp(paths: routines).findings(options: try options.session) {
        report.warn(finding.warnings)
        report.note(finding.notes, of: finding.routine)
        switch finding.result {
        case .success(let facts): try tell(finding, facts)
        case .failure(let error):
          first = first ?? ExitStatus(error)
          report.tell(finding.routine, finding.warnings, error)
        }
      }
    }
    if let first { throw first.asExit }
  }

  private func tell(_ finding: CheckUp.Finding, _ facts: SessionFacts) throws(SessionError) {
    if report.json {
      try report.printLine(Report(finding.routine, finding.warnings, facts))
    } else if !report.quiet {
      let length = ClockText.clock(facts.length)
      try Console.result("\(finding.routine): \(facts.title), \(length): no problem found\n")
    }
  }
}
