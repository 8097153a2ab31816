import ArgumentParser
import CueKit

struct VoicesFreezeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Make a voice pack of what an engine says for some routines.",
    discussion: """
      The pack sounds as the engine did, without the engine and on any machine. Whether you may \
      pass it on is for the licence of the engine's voice to say.
      """)

  @Argument(help: "The routine files, of one language.")
  var routines: [String]

  @Option(name: .shortAndLong, help: "The pack's folder, which is made if need be.")
  var output: String

  @OptionGroup var engine: EngineOptions

  @OptionGroup var credit: CreditOptions

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      let options = SessionOptions(voices: try engine.settings())
      let script = try VoiceScript(routines: routines)
      let manifest = try await script.freeze(
        in: output, options: options, license: credit.license, credit: credit.credit)
      Console.note("\(output): \(manifest.phrases.count) lines")
    }
  }
}
