import ArgumentParser
import CueKit

struct VoicesImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a voice of your own recordings.",
    discussion: """
      A folder holds a file for each line, named by its number in the script or by its words: 12.wav, \
      "12 Now the left side.flac", now-the-left-side.wav; a second take has ~2 at the end of its name. \
      A file is one long take of the whole script, read in order with a second of quiet between the \
      lines; coughs and false starts are left out, and the report says which.
      """)

  @Argument(help: "Folders of recordings, or one long take.")
  var recordings: [String]

  @Option(name: .shortAndLong, help: "The folder of the voice; it is made.")
  var output: String

  @Option(help: ArgumentHelp("The script that was read.", valueName: "file"))
  var script: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Take the script that this routine has, or these have.", valueName: "routine"))
  var routines: [String] = []

  @Option(help: ArgumentHelp("The language spoken.", valueName: "tag"))
  var language = "en"

  @OptionGroup var credit: CreditOptions

  @Flag(help: "Add to the voice that stands there; lines recorded again are replaced.")
  var add = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if script != nil, !routines.isEmpty {
      throw ValidationError("--script and --for each name a script; give one of them.")
    }
  }

  func run() async throws {
    try await Complaint.ending { () async throws(SessionError) in
      let work = RecordingWork(recordings: recordings, script: try lines, language: language)
      let voice = try await work.voice(
        in: output, license: credit.license ?? "", credit: credit.credit ?? "",
        existing: add ? .add : .refuse)
      if !quiet { try Console.result(voice.text) }
    }
  }

  private var lines: RecordingScript? {
    get throws(SessionError) {
      if let script { return try RecordingScript(contentsOf: script, language: language) }
      return routines.isEmpty ? nil : try RecordingScript(routines: routines)
    }
  }
}
