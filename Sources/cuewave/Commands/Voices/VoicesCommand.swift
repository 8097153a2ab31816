import ArgumentParser
import CueKit

struct VoicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "Work with voices and their packs.",
    discussion: """
      A voice of your own recordings:

        cuewave voices script routine.yaml > lines.txt
        cuewave voices import recordings --script lines.txt -o anna
        cuewave voices check anna routine.yaml
        cuewave render routine.yaml --voice ./anna

      A voice of what an engine says:

        cuewave voices freeze routine.yaml -o ben --engine espeak-ng
        cuewave render routine.yaml --voice ./ben
      """,
    subcommands: [
      VoicesListCommand.self, VoicesDescribeCommand.self, VoicesListenCommand.self,
      VoicesCheckCommand.self, VoicesScriptCommand.self, VoicesImportCommand.self,
      VoicesFreezeCommand.self, VoicesBuildCommand.self,
    ])
}
