import CuePlan

/// A tape of sines, each of which fits it a whole number of times, so that the tape has no seam.
struct PartialScore: Sendable {
  /// How long the tape is.
  let length: Seconds
  /// The pitches that sound.
  let notes: [Frequency]
  /// How strong each harmonic is.
  let harmonics: [Double]
  let seed: UInt32

  /// How far the voices of one note lie apart: they beat a few times in ten seconds.
  private static let detune = [-0.0011, 0.0, 0.0013]

  /// Records the tape, its peak at half of full scale.
  func recorded(for layout: ChannelLayout, at rate: SampleRate) -> BedTape {
    let frames = rate.frames(in: length)
    var samples = ContiguousArray(repeating: 0.0, count: frames * layout.channels)
    let partials = partials(frames: frames, rate: rate)
    for start in stride(from: 0, to: partials.count, by: 8) {
      let group = PartialGroup(partials[start..<min(start + 8, partials.count)])
      group.add(to: &samples, layout: layout)
    }
    let peak = samples.reduce(1e-30) { max($0, $1.magnitude) }
    return BedTape(
      ContiguousArray(samples.map { Int16(rounding: Float($0 * 0.5 / peak)) }), layout: layout,
      rate: rate)
  }

  private func partials(frames: Int, rate: SampleRate) -> [Partial] {
    var chance = Chance(seed: seed)
    return notes.flatMap { note in
      harmonics.enumerated().flatMap { index, strength in
        Self.detune.compactMap { detune in
          let hertz = note.hertz * Double(index + 1) * (1 + detune)
          let rounds = PortableMath.nearest(hertz * Double(frames) / Double(rate.hertz))
          let (turns, pan) = (chance.share(), chance.next() * 0.5)
          guard rounds / Double(frames) < Note.bandLimit else { return nil }
          return Partial(
            step: rounds / Double(frames), turns: turns, strength: strength, pan: Pan(pan))
        }
      }
    }
  }
}
