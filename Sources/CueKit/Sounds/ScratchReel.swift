internal import CueMix
internal import Foundation
internal import SoundFiles
internal import Synchronization

/// The tape of a bed, kept on disk while a session is rendered.
///
/// What the disk has no room for stays in memory, so that a full folder for temporary files stops
/// nobody.
final class ScratchReel: TapeReel {
  private let file: ScratchFile<Int16>?
  private let onDisk = Mutex(0)
  private let rest = MemoryReel()

  /// Makes an empty reel in `folder`.
  init(in folder: String = FileManager.default.temporaryDirectory.path) {
    file = try? ScratchFile(in: folder)
  }

  func append(_ samples: borrowing Span<Int16>) {
    let count = samples.count
    guard rest.isEmpty, (try? file?.append(samples)) != nil else { return rest.append(samples) }
    onDisk.withLock { $0 += count }
  }

  func samples(_ range: Range<Int>) -> ContiguousArray<Int16>? {
    let onDisk = onDisk.withLock(\.self)
    let first = range.clamped(to: 0..<onDisk)
    guard let kept = first.isEmpty ? [] : try? file?.read(first.count, at: first.lowerBound) else {
      return nil
    }
    guard range.upperBound > onDisk else { return kept }
    return rest.samples(max(0, range.lowerBound - onDisk)..<range.upperBound - onDisk)
      .map { kept + $0 }
  }
}
