import CueMix
import CuePlan
import Foundation
import Synchronization

/// Finished clips kept between sessions, so that each recording is processed once.
///
/// They stand beside the raw recordings, six times as large and soon made of them, so they
/// have a bound of their own. As there, any number of processes may share the folder, and nothing
/// fails a session. A file is not flushed to its device: what a fall of the power leaves of it is
/// known by its sum, and made again.
struct FinishedClips: Sendable {
  private let store: ClipStore
  private let bound: Int

  /// The clips of the recordings in `store`, and of those of packs.
  init(beside store: ClipStore, bound: Int = usualBound) {
    self.store = ClipStore(folder: store.folder + "/finished")
    self.bound = bound
  }

  /// The most that they may hold, in bytes: about twenty minutes of speech at 48 kHz.
  ///
  /// No process adds more than that: what it needs itself is used too lately to be removed.
  static let usualBound = 256 << 20

  /// The clip kept under `key`, if it is there and unharmed.
  func clip(for key: FinishedKey, at rate: SampleRate, takes: TakeChoice) -> KeptClip? {
    let path = path(of: key)
    guard let clip = KeptClip(at: path, rate: rate, takes: takes) else { return nil }
    // The time of the last change stands for that of the last use.
    utimes(path, nil)
    return clip
  }

  /// Keeps a clip; nil if that cannot be done.
  func keep(_ clip: VoiceClip, for key: FinishedKey) -> KeptClip? {
    store.shrinkOnce(to: bound)
    let bytes = KeptClip.bytes(of: clip)
    guard takesOn(bytes.count) else { return nil }
    let path = path(of: key)
    let folder = "\(store.folder)/\(key.hash.prefix(2))"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let unfinished = "\(folder)/.cuewave-\(UUID().uuidString)"
    let isWritten = FileManager.default.createFile(
      atPath: unfinished, contents: Data(bytes),
      attributes: [.posixPermissions: 0o600])
    guard isWritten, rename(unfinished, path) == 0 else {
      unlink(unfinished)
      return nil
    }
    return KeptClip(at: path, rate: clip.sound.rate, takes: clip.length.takes)
  }

  /// Whether this process may add so many bytes more.
  private func takesOn(_ count: Int) -> Bool {
    Self.added.withLock { added in
      let all = added[store.folder, default: 0] + count
      guard all <= bound else { return false }
      added[store.folder] = all
      return true
    }
  }

  private static let added = Mutex<[String: Int]>([:])

  private func path(of key: FinishedKey) -> String {
    "\(store.folder)/\(key.hash.prefix(2))/\(key.hash).clip"
  }
}
