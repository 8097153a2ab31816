import CueMix
import CuePlan
import Foundation
import Voices

/// The lines of a talkative session of 30 minutes: 150 of the tool's own pack, 100 of an engine.
struct ClipWork {
  /// Where the clip store is.
  let folder: String

  /// Lines spoken together, as in a session.
  private static let linesAtOnce = 64

  /// Speaks all lines; answers how many there were and in how many seconds.
  func speak() async throws -> (lines: Int, seconds: Double) {
    let standard = try StandardVoice(language: "en", environment: environment)
    var voice = try standard.voice()
    voice.engine = IdentifiedEngine(standard.engine)
    let lines = packed(in: voice) + spoken
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    for first in stride(from: 0, to: lines.count, by: Self.linesAtOnce) {
      let some = lines[first..<min(first + Self.linesAtOnce, lines.count)]
      let made = await voice.speak(some, at: .standard, in: .store)
      count += made.kept.count
    }
    return (count, start.duration(to: clock.now) / .seconds(1))
  }

  private var environment: [String: String] {
    ["XDG_CACHE_HOME": folder, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
  }

  private func packed(in voice: Voice) -> [SpokenLine] {
    let texts = voice.packs.flatMap(\.manifest.phrases.values).filter { $0.pace == nil }.map(\.text)
    return texts.sorted().prefix(150).map { SpokenLine($0) }
  }

  private var spoken: [SpokenLine] {
    let parts = "shoulder elbow ankle rib wrist collar hip heel palm chin".split(separator: " ")
    let ways = "slow calm warm soft long wide quiet steady gentle easy".split(separator: " ")
    return parts.flatMap { part in
      ways.map { SpokenLine("Let the \($0) \(part) settle where it wants to be.") }
    }
  }
}
