internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles
internal import Synchronization
internal import Voices

/// The sounds of a session, kept on disk: a session of a thousand lines needs no more memory than
/// one of ten.
///
/// What the disk has no room for stays in memory, so that a full folder for temporary files stops
/// nobody.
final class ScratchShelf: SoundShelf {
  /// Where a sound is.
  private enum Place {
    case file(start: Int, count: Int, ChannelLayout, SampleRate)
    case memory(Sound)
    case store(KeptClip)
  }

  private let file: ScratchFile<Float>?
  private let places = Mutex<[CueSound: Place]>([:])

  /// Makes an empty shelf in the folder for temporary files.
  init() { file = try? ScratchFile(in: FileManager.default.temporaryDirectory.path) }

  /// Puts a sound where ``sound(_:)`` finds it.
  func put(_ sound: Sound, as name: CueSound) {
    let start = try? file?.append(sound.samples.span)
    let place =
      start.map { Place.file(start: $0, count: sound.samples.count, sound.layout, sound.rate) }
    places.withLock { $0[name] = place ?? .memory(sound) }
  }

  /// Finds `clip` where it is kept.
  func put(_ clip: KeptClip, as name: CueSound) { places.withLock { $0[name] = .store(clip) } }

  /// The sound of that name; nil too when the disk does not give it back.
  func sound(_ name: CueSound) -> Sound? {
    switch places.withLock({ $0[name] }) {
    case nil: nil
    case .memory(let sound): sound
    case .store(let clip): clip.sound
    case .file(let start, let count, let layout, let rate): read(start, count, layout, rate)
    }
  }

  /// The frames `range` of the sound of that name, and no others.
  func part(_ range: Range<Int>, of name: CueSound) -> SoundPart? {
    switch places.withLock({ $0[name] }) {
    case nil: nil
    case .memory(let sound): SoundPart(sound, from: 0)
    case .store(let clip): clip.part(range).map { SoundPart($0, from: range.lowerBound) }
    case .file(let start, _, let layout, let rate):
      read(
        start + range.lowerBound * layout.channels, range.count * layout.channels, layout, rate
      ).map { SoundPart($0, from: range.lowerBound) }
    }
  }

  private func read(
    _ start: Int, _ count: Int, _ layout: ChannelLayout, _ rate: SampleRate
  ) -> Sound? {
    guard let samples = try? file?.read(count, at: start) else { return nil }
    return Sound(samples, layout: layout, rate: rate)
  }
}
