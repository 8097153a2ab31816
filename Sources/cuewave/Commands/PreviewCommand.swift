public import ArgumentParser
public import CueKit

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show what a routine will sound like, and when.")

  @Argument(help: "The routine file.")
  var routine: String

  @Option(name: .customLong("as"), help: "The form: table or json.")
  var form: PreviewForm = .table

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @OptionGroup var options: RoutineOptions

  func run() async throws {
    try await Complaint.ending {
      let session = try Session(contentsOf: routine, options: options.session)
      if let warnings = session.warnings { Console.note(warnings) }
      let text = try await session.plan().preview(as: form)
      if let output, output != "-" {
        try SessionPlan.write(text, to: output)
      } else {
        try Console.result(text)
      }
    }
  }
}

extension PreviewForm: ExpressibleByArgument {}
