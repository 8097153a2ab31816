import ArgumentParser
import CueKit

struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Render many routines, each to its own track, on all cores.",
    discussion: "One that fails stops no other. Exit status 1: some failed, the rest was built.")

  @Argument(help: "Routine files, and folders of them.")
  var routines: [String]

  @Option(name: .shortAndLong, help: "The folder for the tracks; it is made if need be.")
  var output = "."

  @Option(name: .shortAndLong, help: "How many tracks to build at a time. Default: one a core.")
  var jobs: Int?

  @OptionGroup var options: RoutineOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on, not \(jobs).") }
  }

  func run() async throws {
    try await Complaint.ending {
      let batch = try Batch(paths: routines, folder: output)
      let outcomes = await batch.build(options: options.session, width: jobs) { outcome in
        switch outcome.result {
        case .success(let track): if !quiet { Console.note(track.summary) }
        case .failure(let error): Console.note(Complaint(error).text)
        }
      }
      let failed = outcomes.filter { $0.track == nil }
      if !quiet || !failed.isEmpty {
        Console.note(sumUp(outcomes.count, failed.map(\.job.routine)))
      }
      if !failed.isEmpty { throw ExitStatus.someFailed.asExit }
    }
  }

  private func sumUp(_ count: Int, _ failed: [String]) -> String {
    let built = "\(count - failed.count) of \(count) tracks built in \(output)"
    return failed.isEmpty ? built : "\(built); not built: \(failed.joined(separator: ", "))"
  }
}
