import ArgumentParser
import CueKit

@main
struct Cuewave: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuewave",
    abstract: "Turns a written exercise routine into an audio session to follow hands-free.",
    discussion: """
      cuewave render upper-back-5.yaml       write upper-back-5.wav
      cuewave preview upper-back-5.yaml      show what will be heard, and when
      cuewave check *.yaml                   find every problem, make no sound
      cuewave batch clients/ -o tracks       a track for every routine in a folder
      cuewave new "My neck"                  write a routine to start from
      """,
    version: "0.1.0",
    subcommands: [
      RenderCommand.self, PreviewCommand.self, CheckCommand.self, BatchCommand.self,
      NewCommand.self, ExercisesCommand.self, SchemaCommand.self, VoicesCommand.self,
      UnknownCommand.self,
    ],
    defaultSubcommand: UnknownCommand.self)

  static func main() async {
    Console.openClosedStreams()
    WholeFile.discardUnfinishedFilesWhenInterrupted()
    await main(nil)
  }
}
