import CuePlan

/// A tape of one bowl struck once.
struct StrikeScore: Sendable {
  let pitch: Frequency

  /// How long it rings.
  static let length = Seconds(14)
  /// From the touch of the mallet to the full sound.
  private static let attack = Seconds.milliseconds(40)
  /// In which the last of the sound is led to silence.
  private static let release = Seconds(3)
  /// The time in which the lowest mode loses half its amplitude.
  private static let halfLife = 2.2
  /// A bowl's modes in pairs that beat: over its pitch, strength, speed of decay.
  private static let modes: [(ratio: Double, strength: Double, decay: Double)] = [
    (1, 1, 1), (1.0035, 0.6, 1.05), (2.71, 0.42, 1.5), (2.722, 0.25, 1.55), (5.02, 0.16, 2.4),
    (5.04, 0.08, 2.5), (7.9, 0.05, 3.6),
  ]

  /// Records the tape in mono, its peak at two thirds of full scale.
  func recorded(at rate: SampleRate) -> BedTape {
    let hertz = Double(rate.hertz)
    let partials = Self.modes.filter { pitch.hertz * $0.ratio < Note.bandLimit * hertz }.map {
      Partial(
        step: pitch.hertz * $0.ratio / hertz, turns: 0, strength: $0.strength,
        decay: PortableMath.exp2(-$0.decay / (Self.halfLife * hertz)))
    }
    var samples = ContiguousArray(repeating: 0.0, count: rate.frames(in: Self.length))
    PartialGroup(partials[...]).add(to: &samples, layout: .mono)
    let peak = samples.reduce(1e-30) { max($0, $1.magnitude) }
    let sound = Sound(ContiguousArray(samples.map { Float($0 * 0.66 / peak) }), rate: rate)
      .faded(in: Self.attack, out: Self.release)
    return BedTape(
      ContiguousArray(sound.samples.map { Int16(rounding: $0) }), layout: .mono, rate: rate)
  }
}
