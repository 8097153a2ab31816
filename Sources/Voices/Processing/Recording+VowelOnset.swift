import CueMix
import CuePlan

extension Recording {
  /// Where the first vowel is heard to begin, for a recording that nobody listed the sounds of.
  ///
  /// Shortly before the moment at which the band of a vowel's first formants, 300 to 2,500 Hz, comes
  /// within 10 dB of its highest power in the first word. Against the sounds that the engines list,
  /// the counts to twelve in flite's `rms` are half of them within 13 ms, those to ten of espeak-ng in
  /// Spanish within 22 ms, the 274 lines of the pack `rms` within 27 ms. A stop or a hiss before the
  /// vowel costs 20 ms at most; an r, l, n, w or y counts as its part, up to 83 ms early. Nil for
  /// silence.
  var vowelOnset: Int? {
    let powers = vowelPowers
    guard let highest = powers.max(), highest > 0 else { return nil }
    return powers.firstIndex { $0 > highest / 10 }.map { max(0, $0 - Self.rise) * stretch }
  }

  /// How long a vowel takes to rise so far, in steps; measured beside that.
  private static let rise = 3

  /// The step in which the onset is found, a thousandth of a second.
  private var stretch: Int { max(1, rate.hertz / 1000) }

  /// The power of the band in every stretch, seen through a window of 30 ms around it.
  private var vowelPowers: [Double] {
    let start = samples.prefix(rate.frame(at: Self.firstWord).index)
    let band = Recording(ContiguousArray(start), rate: rate).sound.passedBothWays(by: [
      .highPass(300, at: rate), .lowPass(2500, at: rate),
    ])
    let powers = stride(from: 0, to: band.count, by: stretch).map { start in
      band[start..<min(start + stretch, band.count)].reduce(0) { $0 + Double($1) * Double($1) }
    }
    return powers.indices.map { index in
      Self.window.enumerated().reduce(0) { sum, entry in
        let at = index + entry.offset - Self.window.count / 2
        return powers.indices.contains(at) ? sum + powers[at] * entry.element : sum
      }
    }
  }

  /// The first word is over by then, silence before it and all.
  private static let firstWord = Seconds.milliseconds(1200)

  /// A bell of 29 steps.
  private static let window: [Double] = (1...29).map { step in
    let part = Double(step) / 15 - 1
    return (1 - part * part) * (1 - part * part)
  }
}

extension Sound {
  /// One channel filtered forwards and then backwards, so that nothing moves in time.
  fileprivate func passedBothWays(by filters: [Biquad]) -> ContiguousArray<Float> {
    let once = filtered(by: filters).samples
    let back = Sound(ContiguousArray(once.reversed()), rate: rate).filtered(by: filters).samples
    return ContiguousArray(back.reversed())
  }
}
