/// What an outside program hears in a track: where sound begins and how loud it is.
struct Ear {
  let samples: [Int16]

  /// The largest sample in `range`, by magnitude.
  func peak(in range: Range<Int>) -> Int {
    samples.withUnsafeBufferPointer { samples in
      var peak = 0
      var frame = range.lowerBound
      while frame < range.upperBound {
        peak = max(peak, abs(Int(samples[frame])))
        frame += 1
      }
      return peak
    }
  }

  /// The first frame in `range` at or above a hundredth, −40 dB, of `peak`.
  func onset(in range: Range<Int>, of peak: Int) -> Int? {
    samples.withUnsafeBufferPointer { samples in
      range.first { abs(Int(samples[$0])) * 100 >= peak }
    }
  }

  /// The first frame in `range` that is not digital silence.
  func firstSound(in range: Range<Int>) -> Int? {
    samples.withUnsafeBufferPointer { samples in
      var frame = range.lowerBound
      while frame < range.upperBound {
        if samples[frame] != 0 { return frame }
        frame += 1
      }
      return nil
    }
  }

  /// The mean power in `range` beside that of full scale, as a ratio.
  func power(in range: Range<Int>) -> Double {
    samples.withUnsafeBufferPointer { samples in
      var sum = 0
      var frame = range.lowerBound
      while frame < range.upperBound {
        let sample = Int(samples[frame])
        sum += sample * sample
        frame += 1
      }
      return Double(sum) / Double(max(1, range.count)) / (32768 * 32768)
    }
  }
}
