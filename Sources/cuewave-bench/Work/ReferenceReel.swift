import CueMix
import Foundation
import SoundFiles

/// The tape of the bed, on disk, as in a session.
final class ReferenceReel: TapeReel {
  private let file: ScratchFile<Int16>

  init() throws { file = try ScratchFile(in: NSTemporaryDirectory()) }

  func append(_ samples: borrowing Span<Int16>) { _ = try? file.append(samples) }

  func samples(_ range: Range<Int>) -> ContiguousArray<Int16>? {
    try? file.read(range.count, at: range.lowerBound)
  }
}
