import ArgumentParser
import CueKit

struct VoicesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the voices: the tool's own, and yours.")

  func run() async throws {
    try await Complaint.ending { () throws(SessionError) in
      try Console.result(VoiceTable().text)
    }
  }
}
