import CueMix
import CuePlan

/// Where somebody speaks in a sound, and how quiet the room is.
struct SpeechStretches {
  /// The frames of each stretch of speech, in order; pauses inside one are shorter than the gap.
  let stretches: [Range<Int>]
  /// The level of the quietest part, which is the room's.
  let noise: Decibels
  /// The level of the speech.
  let speech: Decibels

  /// How far the room lies under the speech; nil where there is too little of it to tell.
  let distance: Decibels?

  /// The pause that ends a stretch, unless told otherwise.
  static let usualGap = Seconds.milliseconds(200)
  /// Shorter than this is a click.
  private static let shortest = Seconds.milliseconds(60)

  /// Finds speech in 10 ms steps: where it is above the room, and not far below its own highest.
  init(in sound: Sound, gap: Seconds = Self.usualGap) {
    let step = max(1, sound.rate.frame(at: .milliseconds(10)).index)
    let levels = sound.filtered(by: [.highPass(80, at: sound.rate)]).levels(every: step)
    let sorted = levels.sorted()
    let highest = sorted.last ?? -200
    let floor = sorted.isEmpty ? -200 : sorted[sorted.count * 12 / 100]
    let threshold = min(max(-55, highest - 42, floor + 9), highest - 26)
    let isSpeech = levels.map { $0 > threshold && $0 > -70 }
    let steps = Self.runs(
      of: isSpeech, bridging: max(1, sound.rate.frame(at: gap).index / step),
      atLeast: sound.rate.frame(at: Self.shortest).index / step)
    stretches = steps.map { $0.lowerBound * step..<min($0.upperBound * step, sound.frames) }
    let spoken = steps.flatMap { levels[$0] }.filter { $0 > threshold }
    speech = Decibels(Self.meanPower(spoken))
    let between = levels.indices.filter { index in !steps.contains { $0.contains(index) } }
    let quiet = between.map { levels[$0] }
    noise = Decibels(quiet.isEmpty ? floor : quiet.sorted()[quiet.count / 2])
    distance = quiet.count < 10 || spoken.isEmpty ? nil : Decibels(speech.value - noise.value)
  }

  /// Where a flag holds, over interruptions of fewer than `gap`, in runs of `least` or more.
  private static func runs(
    of flags: [Bool], bridging gap: Int, atLeast least: Int
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in flags.indices where flags[index] {
      if let last = runs.last, index - last.upperBound < gap {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.filter { $0.count >= least }
  }

  private static func meanPower(_ levels: [Double]) -> Double {
    guard !levels.isEmpty else { return -200 }
    let mean = levels.reduce(0) { $0 + Decibels($1).linearGain * Decibels($1).linearGain }
    return Decibels(linearGain: (mean / Double(levels.count)).squareRoot()).value
  }
}

extension Sound {
  /// The RMS levels of consecutive steps, in dB below full scale.
  fileprivate func levels(every step: Int) -> [Double] {
    stride(from: 0, to: frames, by: step).map { start in
      let part = samples[start..<min(start + step, frames)]
      let power = part.reduce(0) { $0 + Double($1) * Double($1) } / Double(part.count)
      return power > 0 ? max(-200, Decibels(linearGain: power.squareRoot()).value) : -200
    }
  }
}
