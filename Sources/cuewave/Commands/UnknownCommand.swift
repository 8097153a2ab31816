import ArgumentParser
import CueKit

/// What runs when the first word is no command: nothing, and a hint.
struct UnknownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "unknown", shouldDisplay: false)

  @Argument(parsing: .allUnrecognized)
  var words: [String] = []

  func run() throws {
    guard let word = words.first else { throw CleanExit.helpRequest(Cuewave.self) }
    let commands = Cuewave.configuration.subcommands.map { $0.configuration }
    let names = commands.filter(\.shouldDisplay).compactMap(\.commandName)
    let kind = word.hasPrefix("-") ? "option" : "command"
    let nearest = NearestWord.find(word, in: names + ["--help", "--version"])
    let hint = nearest.map { "did you mean \"\($0)\"?" }
    throw ValidationError(
      "There is no \(kind) \"\(word)\"; \(hint ?? "expected \(names.joined(separator: ", "))")")
  }
}
