import SoundFiles

/// Recordings of a kind that is not read, such as a phone's M4A, and how to turn them into one that
/// is.
public struct ForeignRecordings: Hashable, Sendable {
  /// Their paths, in the order of the files; at least one, all of one ending.
  public let paths: [String]
  /// What they look like.
  public let found: String

  /// The endings of recordings that are known and not read.
  static let endings: Set<String> = [
    "m4a", "mp4", "m4b", "aac", "3gp", "amr", "wma", "webm", "mka",
  ]

  /// One file; nil where nothing tells of such a kind.
  init?(_ path: String, _ error: SoundFileError) {
    guard case .unknownKind(_, let found) = error,
      Self.endings.contains(SoundFolder.ending(of: path))
    else { return nil }
    (paths, self.found) = ([path], found)
  }

  private init(paths: [String], found: String) {
    self.paths = paths
    self.found = found
  }

  /// Those of one ending together, in the order of their first files.
  static func gathered(_ files: [ForeignRecordings]) -> [ForeignRecordings] {
    let endings = files.reduce(into: [String]()) { endings, file in
      let ending = SoundFolder.ending(of: file.paths[0])
      if !endings.contains(ending) { endings.append(ending) }
    }
    return endings.map { ending in
      let alike = files.filter { SoundFolder.ending(of: $0.paths[0]) == ending }
      return ForeignRecordings(paths: alike.flatMap(\.paths), found: alike[0].found)
    }
  }
}

extension ForeignRecordings: CustomStringConvertible {
  /// What they are, and what to type.
  public var description: String {
    let others = paths.count > 1 ? " and \(paths.count - 1) more" : ""
    return "\(paths[0])\(others): looks like \(found), which is not read; \(advice)"
  }

  private var advice: String {
    let name = paths[0].split(separator: "/").last.map(String.init) ?? paths[0]
    let folder = paths[0].dropLast(name.count)
    let ending = name.split(separator: ".").last ?? ""
    guard paths.count > 1 else {
      return "turn it into a WAV: ffmpeg -i \(Self.quoted(paths[0])) "
        + Self.quoted(paths[0].dropLast(ending.count) + "wav")
    }
    let way = folder.isEmpty ? "" : "cd \(Self.quoted(folder)) && "
    return "turn them into WAV, and import these: \(way)mkdir wav && for f in *.\(ending); do "
      + "ffmpeg -i \"$f\" \"wav/${f%.*}.wav\"; done"
  }

  /// A word as a shell reads it whole.
  private static func quoted(_ word: some StringProtocol) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "._-/".unicodeScalars.contains(scalar)
    }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return isPlain ? String(word) : "'" + parts.joined(separator: "'\\''") + "'"
  }
}
