public import ArgumentParser
public import CueKit
import Foundation

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a routine of another program's file.",
    discussion: """
      apg        lines of phrase;pause (audio_program_generator)
      csv        a table of intervals: name,seconds,rest
      intervals  the workout text of intervals.icu: - cue 30s target
      openhiit   timers that OpenHIIT exports (JSON)
      w2a        a workout for w2a (YAML)
      zwo        a Zwift workout (XML)

      Standard output carries the routine, standard error what could not be carried.
      """)

  @Argument(help: "The file to import.")
  var file: String

  @Option(
    name: .shortAndLong, help: "Write the routine to this file instead of standard output.")
  var output: String?

  @Option(name: .customLong("from"), help: "The format, where its guess is wrong.")
  var format: ImportFormat?

  @Flag(help: "Replace the output if it is there already.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func run() async throws {
    try await Complaint.ending {
      try refuseToReplace()
      let imported = try importedRoutine()
      if !quiet { imported.notes.forEach { Console.note($0.description) } }
      if let output, output != "-" {
        try save(imported.text, to: output)
      } else {
        try Console.result(imported.text)
      }
    }
  }

  /// A routine that somebody wrote is not lost to one that was imported by mistake.
  private func refuseToReplace() throws {
    guard let output, output != "-", !force, FileManager.default.fileExists(atPath: output)
    else { return }
    Console.note("error: \(output) is there already\n  = help: name another file, or add --force")
    throw ExitStatus.cannotCreate.asExit
  }

  private func save(_ text: String, to path: String) throws(SessionError) {
    do throws(SoundFileError) { try WholeFile.write(text, to: path) } catch {
      throw .soundFile(error)
    }
  }

  private func importedRoutine() throws(SessionError) -> ImportedRoutine {
    do throws(RoutineFileError) {
      return try RoutineImporter().read(path: file, as: format)
    } catch {
      throw .routine(error)
    }
  }
}

extension ImportFormat: ExpressibleByArgument {}
