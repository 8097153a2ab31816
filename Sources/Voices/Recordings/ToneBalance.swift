import CueMix
import CuePlan

/// How the power of speech is spread over octaves, which a room and a microphone colour.
struct ToneBalance {
  /// The middles of the octaves, in hertz.
  static let centres: [Double] = [160, 315, 630, 1250, 2500, 5000]

  /// The level of each octave beside that of all of them, in dB.
  let levels: [Double]

  /// Less speech than this says more of its words than of its room.
  private static let leastSpeech = Seconds(10)
  /// A correction beyond this would colour more than it mends.
  private static let most = 4.0
  /// Smaller ones are not heard.
  private static let least = 0.7

  /// Measures recordings of one session; nil where there is too little of them.
  init?(_ recordings: [Recording]) {
    let length = recordings.reduce(Seconds.zero) { $0 + $1.length }
    guard length >= Self.leastSpeech else { return nil }
    let powers = recordings.reduce(into: Self.centres.map { _ in 1e-12 }) { sums, recording in
      let sound = recording.sound
      for (index, centre) in Self.centres.enumerated() {
        sums[index] += sound.power(around: centre) / Double(sound.rate.hertz)
      }
    }
    let all = powers.reduce(0, +)
    levels = powers.map { Decibels(linearGain: ($0 / all).squareRoot()).value }
  }

  /// What several sessions have in common.
  init(meanOf balances: [ToneBalance]) {
    levels = Self.centres.indices.map { index in
      balances.reduce(0) { $0 + $1.levels[index] } / Double(balances.count)
    }
  }

  /// What brings this balance gently to another one: the change of each octave, in dB.
  func changes(towards goal: ToneBalance) -> [Double] {
    zip(levels, goal.levels).map { own, wanted in
      let change = min(max(wanted - own, -Self.most), Self.most)
      return abs(change) < Self.least ? 0 : change
    }
  }
}

extension Recording {
  /// The recording with its octaves changed, as loud as before.
  func balanced(by changes: [Double]) -> Recording {
    let filters = zip(ToneBalance.centres, changes).filter { $1 != 0 }.map { centre, change in
      Biquad.peak(Frequency(hertz: centre), gain: Decibels(change), q: 1.4, at: rate)
    }
    let before = sound
    let after = before.filtered(by: filters)
    guard let old = before.activeLoudness, let new = after.activeLoudness else { return self }
    let room = -1 - Decibels(linearGain: after.truePeak).value
    return Recording(
      after.amplified(by: min(old - new, Decibels(room))), anchor: anchor)
  }
}

extension Sound {
  /// The sum of the squares of what lies within half an octave of `centre`, in hertz.
  fileprivate func power(around centre: Double) -> Double {
    let edge = 2.0.squareRoot()
    let band = filtered(by: [
      .highPass(Frequency(hertz: centre / edge), at: rate),
      .lowPass(Frequency(hertz: centre * edge), at: rate),
    ])
    return band.samples.reduce(0) { $0 + Double($1) * Double($1) }
  }
}
