import CuePlan

/// A gain that rises and falls slowly by itself, in waves that never fall together again.
struct Swell: Hashable, Sendable {
  /// One wave.
  struct Wave: Hashable, Sendable {
    /// How long it takes.
    let period: Double
    /// How far it goes up and down, in dB.
    let depth: Double
    /// Where in its circle it begins.
    let turns: Double
  }

  let waves: [Wave]

  /// A gain that stays.
  static let none = Swell([])

  /// Makes a swell of waves as triples of period in seconds, depth in dB and first turns.
  init(_ waves: [(period: Double, depth: Double, turns: Double)]) {
    self.waves = waves.map { Wave(period: $0.period, depth: $0.depth, turns: $0.turns) }
  }

  /// The gain `seconds` after the start.
  func gain(at seconds: Double) -> Double {
    guard !waves.isEmpty else { return 1 }
    let decibels = waves.reduce(0) {
      $0 + $1.depth * PortableMath.sine(turns: seconds / $1.period + $1.turns)
    }
    return Decibels(decibels).linearGain
  }

  /// The most it ever is.
  var highest: Double { Decibels(waves.reduce(0) { $0 + $1.depth.magnitude }).linearGain }

  /// The mean of its square over a long time.
  var meanSquare: Double {
    guard !waves.isEmpty else { return 1 }
    let moments = 4096
    let sum = (0..<moments).reduce(0.0) { sum, moment in
      let gain = gain(at: Double(moment) * 1.618)
      return sum + gain * gain
    }
    return sum / Double(moments)
  }
}
