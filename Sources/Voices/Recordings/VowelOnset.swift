import CueMix
import CuePlan

extension Sound {
  /// The frame on which the first vowel begins, heard as the beat of what is said.
  ///
  /// Vowels carry their power between 250 and 1,200 Hz; the first of them begins where the power of
  /// that band, over 20 ms, has come within 8 dB of the highest of the first 0.4 s of speech.
  func vowelOnset(in speech: Range<Int>) -> Int {
    let band = extracting(frames: speech).filtered(by: [
      .highPass(250, at: rate), .lowPass(1200, at: rate), .lowPass(1200, at: rate),
    ])
    let step = max(1, rate.hertz / 200)
    let window = 4 * step
    let reach = min(band.frames, rate.hertz * 2 / 5)
    let powers = stride(from: 0, to: max(1, reach - window), by: step).map { start in
      band.samples[start..<min(start + window, band.frames)]
        .reduce(0) { $0 + Double($1) * Double($1) }
    }
    guard let highest = powers.max(), highest > 0 else { return speech.lowerBound }
    let first = powers.firstIndex { $0 >= highest * Self.vowelShare } ?? 0
    return min(speech.lowerBound + first * step + window / 2, speech.upperBound - 1)
  }

  /// −8 dB.
  private static let vowelShare = 0.158
}
