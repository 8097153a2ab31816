public import ArgumentParser
public import CueKit

struct ExercisesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises",
    abstract: "List the exercises that come with the tool, or show one in full.",
    discussion: "Each number says who says so: the seed, a guideline, or the tool by default.")

  @Argument(help: "The exercise to show; all are listed without one.")
  var id: String?

  @Option(name: .customLong("as"), help: "The form: table or json.")
  var form: CatalogueForm = .table

  @Option(help: ArgumentHelp("Show its words in this language.", valueName: "tag"))
  var language = "en"

  func run() async throws {
    try Complaint.endingLookup {
      try Console.result(try ExerciseShelf(language: language).text(of: id, as: form))
    }
  }
}

extension CatalogueForm: ExpressibleByArgument {}
