internal import Foundation
internal import RoutineFiles
internal import Voices

extension EngineWish {
  /// The engine that was asked for, for sessions in `language`.
  ///
  /// Programs are looked for in the `PATH` of `environment`, and a key in its variables.
  func engine(
    for language: String, environment: [String: String]
  ) throws(EngineRefusal) -> any SpeechEngine {
    switch self {
    case .known(let name, let voice):
      try EngineShelf.standard.get().engine(
        named: name, voice: voice.map(Self.placed), language: language, environment: environment)
    case .command(let command, let voice):
      try ProgramEngine(
        EngineRecipe(program: command), voice: voice, language: language, environment: environment)
    case .service(let service):
      try ServiceEngine(
        ServiceEngine.Service(
          address: service.address, model: service.model ?? "tts-1",
          voice: service.voice ?? "alloy",
          reach: service.reach == .anywhere ? .anywhere : .thisMachine),
        key: service.key, environment: environment)
    }
  }

  /// A voice that is a file by its whole path, because an engine works in a folder of its own.
  private static func placed(_ voice: String) -> String {
    let isFile =
      voice.contains { $0 == "/" || $0 == "." } && FileManager.default.fileExists(atPath: voice)
    return isFile ? URL(filePath: voice).standardizedFileURL.path : voice
  }

  /// What it is called in a sentence, on any machine.
  var name: String {
    switch self {
    case .known(let name, _): name
    case .command(let command, _):
      command.first?.split(separator: "/").last.map(String.init) ?? "an engine"
    case .service(let service): service.address
    }
  }
}
