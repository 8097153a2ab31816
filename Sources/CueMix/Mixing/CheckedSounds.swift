public import CuePlan
import Dispatch
import Synchronization

/// What every sound of a timeline is found to be, each read once, on all cores.
public struct CheckedSounds: Sendable {
  struct Checked: Sendable {
    let facts: MixSounds.Facts
    let rate: SampleRate
    let firstNonFiniteFrame: Int?
  }

  /// Those that the shelf has.
  let all: [CueSound: Checked]
  /// Where they are.
  let shelf: any SoundShelf

  /// Reads the sounds of all cues but those of beds; what is wrong with one the mixer tells.
  public init(of timeline: Timeline, from shelf: any SoundShelf) {
    self.shelf = shelf
    let names = Array(Set(timeline.cues.lazy.filter { $0.lane != .bed }.map(\.sound)))
    let checked = Mutex<[CueSound: Checked]>([:])
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      guard let found = Checked(names[index], from: shelf) else { return }
      checked.withLock { $0[names[index]] = found }
    }
    all = checked.withLock(\.self)
  }
}

extension CheckedSounds.Checked {
  init?(_ name: CueSound, from shelf: any SoundShelf) {
    guard let sound = shelf.sound(name) else { return nil }
    rate = sound.rate
    firstNonFiniteFrame = sound.firstNonFiniteFrame
    let peak = firstNonFiniteFrame == nil ? sound.scoutedTruePeak : .infinity
    facts = MixSounds.Facts(name: name, frames: sound.frames, peak: peak)
  }
}
