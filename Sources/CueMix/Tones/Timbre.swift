import CuePlan

/// What an instrument sounds like: the partials over a note's pitch.
struct Timbre: Sendable {
  /// One sine in a note.
  struct Partial: Sendable {
    /// Its frequency over the note's pitch.
    let ratio: Double
    /// Its amplitude beside the others.
    let strength: Double
    /// How many times faster than the note it dies away.
    let decay: Double
  }

  let partials: [Partial]

  /// Partials as triples of ratio, strength and decay.
  private init(_ partials: [(ratio: Double, strength: Double, decay: Double)]) {
    self.partials = partials.map {
      Partial(ratio: $0.ratio, strength: $0.strength, decay: $0.decay)
    }
  }

  /// The same instrument struck harder: high partials are stronger and die later.
  ///
  /// A partial gains 4 dB for each octave over the pitch, which a phone's speaker gives best, and
  /// none lies above 4.5 kHz that did not before.
  var brightened: Timbre {
    Timbre(
      partials.map { partial in
        let octaves = max(0, PortableMath.log2(partial.ratio))
        return (
          partial.ratio, partial.strength * Decibels(4 * octaves).linearGain,
          1 + (partial.decay - 1) * 0.6
        )
      })
  }

  /// A church bell's hum, prime, minor third, fifth and octaves, high ones dying first.
  static let bell = Timbre([
    (0.5, 0.30, 0.7), (1, 1.00, 1), (1.2, 0.45, 1.3), (1.5, 0.25, 1.6), (2, 0.80, 1.5),
    (2.5, 0.30, 2.2), (3, 0.35, 2.6), (4.2, 0.25, 3.5), (5.4, 0.14, 4.5), (8.1, 0.06, 6),
  ])

  /// A plucked string: every harmonic, the octave close behind the pitch.
  static let string = Timbre([
    (1, 1.00, 1), (2, 0.55, 1.3), (3, 0.30, 1.7), (4, 0.20, 2.2), (5, 0.10, 2.8),
  ])

  /// A wooden bar: pitch and double octave, little between.
  static let wood = Timbre([
    (1, 1.00, 1), (2, 0.15, 1.5), (3.93, 0.45, 1.8), (6.2, 0.08, 3),
  ])

  /// A reed: odd harmonics over even ones, hollow, hardly dying.
  static let reed = Timbre([
    (1, 1.00, 1), (2, 0.08, 1), (3, 0.50, 1), (4, 0.06, 1.2), (5, 0.25, 1.2),
  ])

  /// A breathy pipe: nearly pure, soft at the edges.
  static let pipe = Timbre([
    (1, 1.00, 1), (2, 0.32, 1), (3, 0.12, 1), (4, 0.05, 1.2),
  ])

  /// A dry click: six harmonics nearly as strong as the first.
  static let click = Timbre([
    (1, 1.00, 1), (2, 0.75, 1.1), (3, 0.55, 1.2), (4, 0.40, 1.4), (5, 0.28, 1.7), (6, 0.18, 2),
  ])
}
