import ArgumentParser
import CueKit

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every problem in routines; make no sound.")

  @Argument(help: "The routine files.")
  var routines: [String]

  func run() async throws {
    var worst: ExitStatus?
    for routine in routines {
      switch Result(catching: { () throws(SessionError) in try Session(contentsOf: routine) }) {
      case .success(let session):
        if let warnings = session.warnings { Console.note(warnings) }
        try Console.result("\(routine): \(session.routine.title): no problem found\n")
      case .failure(let error):
        let complaint = Complaint(error)
        Console.note(complaint.text)
        worst = worst ?? complaint.status
      }
    }
    if let worst { throw worst.asExit }
  }
}
