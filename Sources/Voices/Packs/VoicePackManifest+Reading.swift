import Foundation

extension VoicePackManifest {
  /// The largest manifest that is read; 100,000 phrases take less.
  private static let mostBytes = 1 << 25

  /// Reads the manifest of the pack in `folder`, and no recording.
  init(folder: String) throws(VoicePackError) {
    let path = folder + "/" + Self.fileName
    do {
      let file = try RegularFile(at: path, limit: Self.mostBytes)
      self = try JSONDecoder().decode(Self.self, from: Data(file.bytes))
    } catch RegularFile.Refusal.missing {
      throw .noManifest(path: path)
    } catch let refusal as RegularFile.Refusal {
      throw .badFile(path: path, detail: "\(refusal)")
    } catch {
      throw .badManifest(path: path, detail: Self.words(for: error))
    }
    try check(path: path)
  }

  private func check(path: String) throws(VoicePackError) {
    guard format == Self.format else {
      throw .badManifest(path: path, detail: "has format “\(format)”, expected “\(Self.format)”")
    }
    if let chain, SpeechChain(named: chain) == nil {
      throw .badManifest(
        path: path, detail: "its chain leaves clips unfinished, expected resample and then level")
    }
    for (key, phrase) in phrases.sorted(by: { $0.key < $1.key }) {
      for name in [key] + phrase.takes.map(\.file) where !Self.isPlain(name) {
        throw .badName(path: path, name: name)
      }
      for weight in phrase.takes.compactMap(\.weight) where !(weight > 0 && weight <= 1000) {
        throw .badManifest(
          path: path,
          detail: "at phrases/\(key): has the weight \(weight), expected above 0 to 1000")
      }
    }
  }

  /// A name that stays in its folder on every system.
  private static func isPlain(_ name: String) -> Bool {
    (1...128).contains(name.utf8.count) && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "._~-".utf8.contains(byte)
        }
      }
  }

  private static func words(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): "\(place(context))has no “\(key.stringValue)”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(place(context))\(context.debugDescription)"
    default: "is not JSON of a voice pack"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    guard !context.codingPath.isEmpty else { return "" }
    return "at \(context.codingPath.map(\.stringValue).joined(separator: "/")): "
  }
}
