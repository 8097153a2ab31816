import ArgumentParser
import CueKit

struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "Work with voices and their packs.",
    discussion: """
      cuewave voices script routine.yaml > lines.txt          what there is to record
      cuewave voices import recordings --script lines.txt -o anna
      cuewave voices check anna routine.yaml                  is all of it there, and good?
      cuewave render routine.yaml --voice ./anna
      cuewave voices freeze routine.yaml -o ben --engine espeak-ng    a voice of what an engine says
      """,
    subcommands: [
      VoicesListCommand.self, VoicesDescribeCommand.self, VoicesListenCommand.self,
      VoicesCheckCommand.self, VoicesScriptCommand.self, VoicesImportCommand.self,
      VoicesFreezeCommand.self, VoicesBuildCommand.self,
    ])
}
