import ArgumentParser
import CueKit

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema by which editors check routines.",
    discussion: """
      cuewave schema > routine.schema.json

      Then let the first line of a routine name it; editors that know YAML complete its keys from \
      then on, and underline what is wrong:

      # yaml-language-server: $schema=routine.schema.json
      """)

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      try Console.result(try schema())
    }
  }

  private func schema() throws(SessionError) -> String {
    do throws(RoutineFileError) { return try RoutineSchema.text() } catch {
      throw .routine(error)
    }
  }
}
