import CuePlan

/// What a synthesised bed is made of.
struct BedScore: Sendable {
  /// What is on a layer's tape.
  enum Source: Sendable {
    case noise(NoiseScore)
    case partials(PartialScore)
    /// A bowl struck once every `period`, for the first time after `start`.
    case strikes(StrikeScore, every: Seconds, from: Seconds)
  }

  /// A tape, how loud it is beside the others and how it comes and goes.
  struct Layer: Sendable {
    let source: Source
    var level = Decibels.unity
    var swell = Swell.none
    var breath = BedLayer.Breath.ignored
    var pan = Pan.centre
  }

  let layers: [Layer]
  /// How much louder a meter finds it than its mean: gating leaves out what is quiet for long.
  var gated = Decibels.unity

  /// The score of a bed; nil for a name the tool does not make itself.
  static func named(_ name: BedName) -> BedScore? { all[name] }

  private static let all: [BedName: BedScore] = [
    .pad: pad, .drone: drone, .singingBowls: singingBowls, .rain: rain, .ocean: ocean,
    .pinkNoise: pinkNoise, .brownNoise: brownNoise, .breathSwell: breathSwell,
    .keepAlive: keepAlive,
  ]

  private static let pad = BedScore(layers: [
    tones([110, 164.81, 220], for: 11_003, [1, 0.4, 0.18, 0.08], seed: 1, 0, [(31.7, 2, 0)]),
    tones([246.94, 277.18], for: 9_007, [1, 0.25, 0.08], seed: 2, -5, [(23.3, 4, 0.3)]),
    tones([329.63, 440], for: 7_013, [1, 0.2, 0.06], seed: 3, -7, [(17.9, 4, 0.6), (41, 2, 0)]),
  ])

  private static let drone = BedScore(layers: [
    tones(
      [82.41, 123.47], for: 11_003, [1, 0.7, 0.45, 0.3, 0.18, 0.1], seed: 4, 0, [(37, 1.5, 0)]),
    tones([164.81, 246.94], for: 8_009, [1, 0.5, 0.3, 0.15], seed: 5, -6, [(19.1, 3, 0.4)]),
  ])

  private static let singingBowls = BedScore(
    layers: [
      bowl(174.61, every: 17_300, from: 0, pan: -0.3),
      bowl(220, every: 23_900, from: 6_100, pan: 0.3),
      bowl(261.63, every: 31_100, from: 11_700, pan: 0),
      tones(
        [87.31, 130.81], for: 9_001, [1, 0.5, 0.25], seed: 6, -9, [(29, 2, 0)]),
    ], gated: Decibels(1.6))

  private static let rain = BedScore(layers: [
    Layer(
      source: .noise(
        NoiseScore(
          seed: 7,
          filters: { rate in
            [.highPass(350, at: rate), .lowPass(9000, at: rate)]
              + [.stair(from: 900, to: 4500, at: rate)]
          }, width: 0.4, drops: 45)),
      swell: Swell([(19.7, 0.25, 0), (53, 0.2, 0.2)]))
  ])

  private static let ocean = BedScore(layers: [
    Layer(
      source: .noise(
        NoiseScore(
          seed: 8,
          filters: { rate in
            [.stair(from: 120, to: nil, at: rate), .highPass(40, at: rate)]
          })), level: Decibels(-1), swell: Swell([(11.3, 3, 0), (17.9, 1.5, 0.4)])),
    Layer(
      source: .noise(
        NoiseScore(
          seed: 9,
          filters: { rate in
            Biquad.pinking(at: rate) + [.highPass(500, at: rate), .lowPass(7000, at: rate)]
          }, width: 0.5)), level: Decibels(-4),
      swell: Swell([(11.3, 6, 0.88), (7.3, 2, 0.1), (29, 2, 0)])),
  ])

  private static let pinkNoise = BedScore(layers: [
    Layer(
      source: .noise(
        NoiseScore(seed: 10, filters: { Biquad.pinking(at: $0) + [.highPass(25, at: $0)] })))
  ])

  private static let brownNoise = BedScore(layers: [
    Layer(
      source: .noise(
        NoiseScore(
          seed: 11,
          filters: { [.stair(from: 40, to: nil, at: $0), .highPass(25, at: $0)] })))
  ])

  private static let breathSwell = BedScore(layers: [
    Layer(
      source: .noise(
        NoiseScore(
          seed: 12,
          filters: { rate in
            Biquad.pinking(at: rate) + [.highPass(150, at: rate), .lowPass(1200, at: rate)]
          })), breath: .followed),
    tones([110, 164.81], for: 10_007, [1, 0.4, 0.15], seed: 13, -8, []),
  ])

  /// A tone that keeps headsets awake (pulse-os, pull request 238: 30 Hz at 1.2 % of full scale).
  private static let keepAlive = BedScore(layers: [
    tones([30], for: 10_000, [1], seed: 14, 0, [])
  ])

  private static func tones(
    _ notes: [Frequency], for milliseconds: Int, _ harmonics: [Double], seed: UInt32,
    _ level: Double, _ waves: [(period: Double, depth: Double, turns: Double)]
  ) -> Layer {
    Layer(
      source: .partials(
        PartialScore(
          length: .milliseconds(milliseconds), notes: notes, harmonics: harmonics, seed: seed)),
      level: Decibels(level), swell: Swell(waves))
  }

  private static func bowl(
    _ pitch: Frequency, every period: Int, from start: Int, pan: Double
  ) -> Layer {
    Layer(
      source: .strikes(
        StrikeScore(pitch: pitch), every: .milliseconds(period), from: .milliseconds(start)),
      pan: Pan(pan))
  }
}
