import CuePlan
import Synchronization

@testable import Voices

/// An engine that beeps: longer for longer words, higher for a faster pace, never for `mute` ones.
final class ScriptedEngine: SpeechEngine {
  let failures: [String: EngineFailure]
  let identityFailure: EngineFailure?
  let pacing: EnginePacing
  private let voice: String
  /// How often each line fails before it is spoken.
  private let hesitation: Int
  private let heard = Mutex<[String]>([])
  private let asked = Mutex(0)

  init(
    failures: [String: EngineFailure] = [:], identityFailure: EngineFailure? = nil,
    voice: String = "beep", pacing: EnginePacing = .spoken, hesitation: Int = 0
  ) {
    self.voice = voice
    self.pacing = pacing
    self.hesitation = hesitation
    self.failures = failures
    self.identityFailure = identityFailure
  }

  /// What it was asked to say, sorted.
  var utterances: [String] { heard.withLock { $0.sorted() } }
  /// How often it was asked who it is.
  var introductions: Int { asked.withLock { $0 } }

  func identity() async throws(EngineFailure) -> EngineIdentity {
    asked.withLock { $0 += 1 }
    if let identityFailure { throw identityFailure }
    return EngineIdentity(engine: "script", version: "1", voice: voice)
  }

  func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    let times = heard.withLock { heard in
      heard.append(utterance.text)
      return heard.count { $0 == utterance.text }
    }
    if times <= hesitation { throw .wroteNothing(program: "script") }
    if let failure = failures[utterance.text] { throw failure }
    return .beep(
      tone: 100 + 10 * utterance.text.count, hertz: Double(4 * utterance.pace.percent),
      rate: SampleRate(8000), anchor: 900)
  }
}
