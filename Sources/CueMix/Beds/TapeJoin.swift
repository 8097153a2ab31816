import CuePlan

/// The end of a tape led into its beginning, so that going round is not heard.
struct TapeJoin {
  /// What is heard in place of the tape's first frames.
  private(set) var samples: ContiguousArray<Int16>
  /// How many of the last frames are left out so that the end swings with the beginning.
  private(set) var shift = 0
  private let end: ContiguousArray<Int16>
  private let channels: Int
  private let frames: Int
  private let rate: SampleRate

  /// Mixes the last frames of a tape into its first ones, `head`; `end` has as many frames, and so
  /// many more before them as may be shifted.
  ///
  /// The two gains keep the power whatever the two ends have in common: at a correlation of 0
  /// they are those of equal power, at 1 those of equal gain.
  init(
    of head: ContiguousArray<Int16>, with end: ContiguousArray<Int16>, layout: ChannelLayout,
    rate: SampleRate
  ) {
    samples = head
    self.end = end
    self.rate = rate
    channels = layout.channels
    frames = head.count / layout.channels
    guard frames > 0 else { return }
    shift = bestShift
    mix()
  }

  private mutating func mix() {
    let last = end.count - shift * channels
    let tail = end[last - samples.count..<last]
    let common = correlation(with: tail)
    for frame in 0..<frames {
      let way = (Double(frame) + 0.5) / Double(frames)
      let (rise, fall) = (
        FadeShape.equalPower.factor(at: way), FadeShape.equalPower.factor(at: 1 - way)
      )
      let power = (1 + 2 * rise * fall * common).squareRoot()
      for index in frame * channels..<(frame + 1) * channels {
        let sum = rise * Double(samples[index]) + fall * Double(tail[tail.startIndex + index])
        samples[index] = Int16(rounding: Float(sum / power / 32768))
      }
    }
  }

  /// The shift at which the two have most in common: what has a pitch would else be cancelled
  /// where they meet.
  ///
  /// Looked for in every fourth frame first, then around what was found.
  private var bestShift: Int {
    let most = end.count / channels - frames
    let near = bestShift(among: stride(from: 0, to: most, by: 4), every: 4)
    return bestShift(
      among: stride(from: max(0, near - 3), to: min(most, near + 4), by: 1), every: 1)
  }

  private func bestShift(among shifts: StrideTo<Int>, every step: Int) -> Int {
    let window = min(frames / 2, rate.hertz / 10) * channels
    let head = (frames * channels - window) / 2 / channels * channels
    let tail = end.count - frames * channels + head
    var best = (shift: 0, likeness: Int.min)
    for shift in shifts {
      let start = tail - shift * channels
      var likeness = 0
      for first in stride(from: 0, to: window, by: step * channels) {
        for index in first..<first + channels {
          likeness += Int(samples[head + index]) * Int(end[start + index])
        }
      }
      if likeness > best.likeness { best = (shift, likeness) }
    }
    return best.shift
  }

  /// How much the beginning has in common with `tail`, from 0 to 1.
  private func correlation(with tail: ArraySlice<Int16>) -> Double {
    var (product, first, last) = (0.0, 0.0, 0.0)
    for (a, b) in zip(samples.lazy.map(Double.init), tail.lazy.map(Double.init)) {
      product += a * b
      first += a * a
      last += b * b
    }
    guard first > 0, last > 0 else { return 0 }
    return max(0, product / (first * last).squareRoot())
  }
}
