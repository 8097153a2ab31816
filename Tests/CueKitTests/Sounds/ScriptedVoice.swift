import CueKit
import Synchronization

/// An engine that says every letter for a tenth of a second and notes what it was asked for.
final class ScriptedEngine: SpeechEngine {
  private let heard = Mutex<[String]>([])

  /// What it was asked to say, sorted.
  var utterances: [String] { heard.withLock { $0.sorted() } }

  func identity() async throws(EngineFailure) -> EngineIdentity {
    EngineIdentity(engine: "script", version: "1", voice: "letters")
  }

  func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    heard.withLock { $0.append(utterance.text) }
    let square = (0..<utterance.text.count * 800).map { Int16($0 % 20 < 10 ? 9000 : -9000) }
    return Recording(ContiguousArray(square), rate: SampleRate(8000))
  }
}

extension Voice {
  /// A voice that says nothing.
  static let silent = Voice(chain: SpeechChain([]))

  /// A voice that `engine` speaks for, every recording as it is.
  static func scripted(_ engine: ScriptedEngine) -> Voice {
    Voice(engine: engine, chain: SpeechChain([]))
  }
}
