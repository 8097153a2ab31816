import ArgumentParser
import CueKit

/// How a command tells what became of its routines.
struct ReportOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Report every routine as a line of JSON on standard output.")
  var json = false

  /// Says what a reader warned of.
  func warn(_ warnings: Warnings) {
    if !quiet, let text = warnings.text { Console.note(text) }
  }

  /// Says what else there is to know of a routine's session.
  func note(_ notes: [String], of routine: String) {
    if !quiet { notes.forEach { Console.note("note: \(routine): \($0)") } }
  }

  /// Tells of a track that was built.
  func tell(_ routine: String, _ warnings: Warnings, _ track: Track) throws(SessionError) {
    if !quiet { Console.note(track.summary) }
    try printLine(Report(routine, warnings, track.facts, track: track))
  }

  /// Tells what stands in the way of a routine.
  func tell(_ routine: String, _ warnings: Warnings, _ error: SessionError) {
    Console.note(error.description)
    // The failure is told already; a program whose pipe is closed has nothing to read it from.
    try? printLine(Report(routine, warnings, error))
  }

  /// Prints a report where one is wanted.
  func printLine(_ report: Report) throws(SessionError) {
    if json { try Console.result(report.line()) }
  }
}
