internal import CueMix
internal import CuePlan
internal import Dispatch

/// The sounds of a session whose track has a lower ceiling than its clips: what is spoken is as
/// loud as before, its peaks turned down where they stand.
///
/// Left to the mix, a limit would take from the loudness of peaky voices: up to 1.4 LU of
/// espeak-ng's under −5.5 dBTP, measured by ffmpeg.
struct LoweredSpeech: SoundShelf {
  private let original: any SoundShelf
  private let lowered = ScratchShelf()

  /// Lowers those spoken lines of `timeline` that pass `ceiling`, on all cores.
  init(of timeline: Timeline, from shelf: any SoundShelf, under ceiling: Decibels) {
    original = shelf
    let lines = Array(Set(timeline.cues.lazy.filter { $0.lane == .voice }.map(\.sound)))
    let lowered = lowered
    DispatchQueue.concurrentPerform(iterations: lines.count) { index in
      guard let sound = shelf.sound(lines[index]), sound.firstNonFiniteFrame == nil else { return }
      let lower = sound.lowered(under: ceiling)
      if lower != sound { lowered.put(lower, as: lines[index]) }
    }
  }

  /// The sound of that name, lowered where it has to be.
  func sound(_ name: CueSound) -> Sound? { lowered.sound(name) ?? original.sound(name) }

  /// The frames `range` of the sound of that name.
  func part(_ range: Range<Int>, of name: CueSound) -> SoundPart? {
    lowered.part(range, of: name) ?? original.part(range, of: name)
  }
}
