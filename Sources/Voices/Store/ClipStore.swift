import Foundation
import SoundFiles

/// Raw recordings kept between sessions, so that an engine says each line once.
///
/// Any number of processes may share the folder: a file appears whole, under a name that says what
/// is in it. Nothing here fails a session: what cannot be read is spoken again, what cannot be
/// kept is spoken again next time.
public struct ClipStore: Hashable, Sendable {
  /// The folder, with one subfolder for the first two digits of every key.
  public let folder: String

  /// Uses `folder`, which need not exist.
  public init(folder: String) { self.folder = folder }

  /// The store of this user, where caches belong; nil where the environment names no such place.
  ///
  /// `XDG_CACHE_HOME/cuewave/voice`, else `~/.cache/cuewave/voice`; on macOS
  /// `~/Library/Caches/cuewave/voice`.
  public init?(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    #if os(macOS)
      let usual = home.map { $0 + "/Library/Caches" }
    #else
      let usual = home.map { $0 + "/.cache" }
    #endif
    guard let caches = named ?? usual else { return nil }
    self.init(folder: caches + "/cuewave/voice")
  }

  /// The recording kept under `key`, if it is there and unharmed.
  func recording(for key: ClipKey) -> Recording? {
    let path = path(of: key)
    let file = try? RegularFile(at: path, limit: Self.mostBytes)
    guard let recording = file.flatMap({ StoredClip(bytes: $0.bytes)?.recording }) else {
      return nil
    }
    // The time of the last change stands for that of the last use.
    utimes(path, nil)
    return recording
  }

  /// Keeps a recording, if that can be done.
  func keep(_ recording: Recording, for key: ClipKey) {
    let path = path(of: key)
    let parent = String(path.dropLast(key.hash.count + ".wav".count))
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? WholeFile.write(StoredClip(recording).bytes, to: path)
  }

  private func path(of key: ClipKey) -> String {
    "\(folder)/\(key.hash.prefix(2))/\(key.hash).wav"
  }

  /// Far above the longest line an engine is given.
  private static let mostBytes = 1 << 26
}
