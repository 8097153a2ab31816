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
      """,
    subcommands: [
      RenderCommand.self, PreviewCommand.self, CheckCommand.self, BatchCommand.self,
      ImportCommand.self,
    ])

  static func main() async {
    WholeFile.discardUnfinishedFilesWhenInterrupted()
    await main(nil)
  }
}
