import Crypto
import CuePlan

/// The name of a recording in the clip store: a hash of everything that makes it.
struct ClipKey: Hashable, Sendable {
  /// SHA-256, in hexadecimal.
  let hash: String

  /// The key of `text` spoken by whoever `speaker` is.
  init(_ text: SpokenText, by speaker: EngineIdentity) {
    let parts = [
      Self.format, speaker.engine, speaker.version, speaker.voice, speaker.settings, text.language,
      String(text.pace.percent), text.words,
    ]
    // Each part behind its length, so that no two lists of parts run together the same way.
    let joined = parts.map { "\($0.utf8.count):\($0)" }.joined()
    hash = SHA256.hash(data: Array(joined.utf8)).hexadecimal
  }

  /// Changes when equal words would be recorded differently.
  private static let format = "cuewave.recording/3"
}

extension Sequence<UInt8> {
  /// Two digits for every byte.
  var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
