import CueMix
import CuePlan

extension Recording {
  /// The recording as floats, of full scale 1.
  var sound: Sound {
    Sound(ContiguousArray(samples.map { Float($0) / 32_768 }), rate: rate)
  }

  /// Makes a recording of a mono sound; rounds to 16 bits, and what is over full scale is clipped.
  init(_ sound: Sound, anchor: Int?) {
    let samples = sound.samples.map { sample in
      Int16(clamping: Int((min(max(sample, -2), 2) * 32_768).rounded()))
    }
    self.init(ContiguousArray(samples), rate: sound.rate, anchor: anchor)
  }
}
