import CuePlan

extension Mixer {
  /// How far a peak of the sum is turned down where it stands; what needs more is for the master.
  static let mostLimiting = Decibels(-6)

  /// The same mix with one static gain and a plan of limits that keep it under `ceiling`.
  func mastered(peaks: [Double], under ceiling: Decibels) -> Mixer {
    let limit = ceiling.linearGain
    let ranges = loudRanges(peaks: peaks, above: limit)
    let highest = ranges.reduce(limit) { max($0, sound(of: $1).truePeak) }
    guard highest > limit else { return self }
    let factor = min(1, limit / (highest * Self.mostLimiting.linearGain))
    var result = factor < 1 ? amplified(by: factor) : self
    result.limits = LimitPlan(ranges: ranges, of: result, under: limit)
    return result
  }

  /// The stretches in which the sum of what sounds could pass `limit`; at most 16 windows long.
  private func loudRanges(peaks: [Double], above limit: Double) -> [Range<Int>] {
    let window = 4096
    var ranges: [Range<Int>] = []
    for start in stride(from: 0, to: frames, by: window) {
      let range = start..<min(start + window, frames)
      guard bound(of: range, peaks: peaks) > limit else { continue }
      if let last = ranges.last, last.upperBound == start, last.count < 16 * window {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// The most that the sum of what sounds in `range` can reach.
  private func bound(of range: Range<Int>, peaks: [Double]) -> Double {
    let sounds = cues.all[cues.candidates(in: range)].reduce(0) { sum, cue in
      cue.range.overlaps(range) ? sum + peaks[cue.sound] * cue.highestFactor : sum
    }
    // A curve through samples may pass them by a little; the sounds' own peaks are true ones.
    return beds.reduce(sounds) { $0 + 1.2 * $1.bound(in: range) }
  }

  /// The mix of `range` as a sound; silent outside of the track.
  func sound(of range: Range<Int>) -> Sound {
    var samples = ContiguousArray<Float>(repeating: 0, count: range.count * layout.channels)
    var span = samples.mutableSpan
    render(FramePosition(range.lowerBound)..<FramePosition(range.upperBound), into: &span)
    return Sound(samples, layout: layout, rate: rate)
  }
}
