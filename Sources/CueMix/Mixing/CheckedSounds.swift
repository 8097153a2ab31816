import CuePlan
import Dispatch
import Synchronization

/// What every sound of a timeline is found to be, each read once, on all cores.
struct CheckedSounds {
  struct Checked {
    let facts: MixSounds.Facts
    let rate: SampleRate
    let firstNonFiniteFrame: Int?
  }

  /// Those that the shelf has.
  let all: [CueSound: Checked]

  init(of timeline: Timeline, from shelf: any SoundShelf) {
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

extension Sound {
  /// Its true peak, found from its highest sample: most of the rest can then be passed over.
  fileprivate var scoutedTruePeak: Double {
    let highest = samples.span.highestMagnitude(in: samples.indices)
    guard let index = samples.firstIndex(where: { $0.magnitude == highest }) else { return 0 }
    let near = max(0, index / layout.channels - 64)..<min(frames, index / layout.channels + 64)
    let before = max(0, near.lowerBound - 64)..<near.lowerBound
    var scout = TruePeakMeter(layout: layout)
    scout.leadIn(extracting(frames: before).samples.span)
    scout.add(extracting(frames: near).samples.span)
    var meter = TruePeakMeter(layout: layout, above: scout.peak)
    meter.add(samples.span)
    meter.finish()
    return meter.peak
  }
}
