import Crypto
import CueMix
import CuePlan
import Foundation
import SoundFiles

/// The name of a finished clip: a hash of everything that makes it.
struct FinishedKey: Hashable, Sendable {
  /// SHA-256, in hexadecimal.
  let hash: String

  /// The key of `recording` after `chain`, at `rate`; nil where the program cannot say which it is.
  init?(_ recording: KnownRecording, through chain: SpeechChain, at rate: SampleRate) {
    guard let program = Self.program else { return nil }
    let parts = [
      Self.format, program, Resampler.libraryVersion, TimeStretch.libraryVersion,
      recording.origin, "\(chain.steps.map(\.numbers))", "\(rate.hertz)",
    ]
    // Each part behind its length, so that no two lists of parts run together the same way.
    let joined = parts.map { "\($0.utf8.count):\($0)" }.joined()
    hash = SHA256.hash(data: Array(joined.utf8)).hexadecimal
  }

  private static let format = "cuewave.clip/1"

  /// The program at work, by its file's size and time: one built anew may process otherwise.
  private static let program: String? = {
    var status = stat()
    guard let path = Bundle.main.executablePath, stat(path, &status) == 0 else { return nil }
    #if os(macOS)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    return "\(status.st_size) \(changed.tv_sec) \(changed.tv_nsec)"
  }()
}

extension SpeechStep {
  /// The step as numbers, none of them rounded.
  fileprivate var numbers: [Double] {
    switch self {
    case .highPass(let corner): [0, corner.hertz]
    case .trim(let trim):
      [
        1, trim.floor.value, trim.belowPeak.value, trim.before.approximate,
        trim.after.approximate,
      ]
    case .highShelf(let corner, let gain): [2, corner.hertz, gain.value]
    case .peak(let centre, let gain): [3, centre.hertz, gain.value]
    case .level(let target, let ceiling): [4, target.lufs, ceiling.value]
    case .resample: [5]
    case .fade(let rise, let fall): [6, rise.approximate, fall.approximate]
    }
  }
}
