public import ArgumentParser
public import CueKit

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show what a routine will sound like, and when.")

  @Argument(help: "The routine file.")
  var routine: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The form: table or json. Default: by the output's ending, else table.", valueName: "form"))
  var form: PreviewForm?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var options: RoutineOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let session = try Session(contentsOf: routine, options: try options.session)
      if !quiet, let warnings = session.warnings.text { Console.note(warnings) }
      let line = ProgressLine(quiet: quiet)
      let plan = try await session.plan { line.show("speaking", part: $0.part) }
      if !quiet { plan.notes.forEach { Console.note("note: \($0)") } }
      if let output, output != "-" {
        try plan.writePreview(as: form ?? PreviewForm(path: output) ?? .table, to: output)
      } else {
        try Console.result(plan.preview(as: form ?? .table))
      }
    }
  }
}

extension PreviewForm: ExpressibleByArgument {}
