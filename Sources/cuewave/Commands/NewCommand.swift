import ArgumentParser
import CueKit

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a routine to start from, ready to be edited; replaces nothing.",
    discussion: """
      cuewave new "Neck, week one"           write neck-week-one.yaml, which explains itself
      cuewave new --from tabata-4            start from another of the tool's routines
      cuewave new --list                     show what there is to start from
      """)

  @Argument(help: "The title; the file is named after it.")
  var title: String?

  @Option(help: ArgumentHelp("The routine to start from.", valueName: "sample"))
  var from = SampleRoutines.first

  @Option(name: .shortAndLong, help: "Write to this file; - is standard output.")
  var output: String?

  @Flag(help: "List the routines to start from, and write nothing.")
  var list = false

  func run() async throws {
    try Complaint.endingLookup {
      if list { return try Console.result(try SampleRoutines.bundled.table) }
      let routine = try NewRoutine(title: title, from: from)
      guard output != "-" else {
        for other in routine.uses { Console.note("\(other): it uses this routine as well") }
        return try Console.result(routine.text(in: routine.fileName))
      }
      for path in try routine.write(to: output ?? routine.fileName) { Console.note(path) }
    }
  }
}
