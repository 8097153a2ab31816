import CuePlan

extension Mixer {
  /// What the mix is multiplied by so that no true peak passes `ceiling`; at most 1.
  ///
  /// The sum of the `peaks` of all sounds that meet bounds the mix. Only where that bound is too
  /// high is the mix itself measured: a bell's strike is over when the words begin in its tail.
  func headroom(peaks: [Double], under ceiling: Decibels) -> Double {
    let limit = ceiling.linearGain
    var highest = limit
    for index in cues.all.indices {
      let (stretch, bound) = meeting(from: index, peaks: peaks)
      if bound > highest { highest = max(highest, truePeak(of: stretch)) }
    }
    return limit / highest
  }

  /// The stretch from a cue's start on in which no other begins, and the most its sum can reach.
  private func meeting(from index: Int, peaks: [Double]) -> (stretch: Range<Int>, bound: Double) {
    let start = cues.all[index].range.lowerBound
    let next = index + 1 < cues.all.count ? cues.all[index + 1].range.lowerBound : frames
    let meeting = cues.all[cues.candidates(in: start..<start + 1)].filter {
      $0.range.contains(start)
    }
    let end = meeting.map(\.range.upperBound).max() ?? start
    let bound = meeting.reduce(0) { $0 + peaks[$1.sound] * Double($1.gain.magnitude) }
    let stretch = start..<min(end, next)
    guard !stretch.isEmpty else { return (stretch, 0) }
    return (stretch, beds.reduce(bound) { $0 + $1.bound(in: stretch) })
  }

  private func truePeak(of range: Range<Int>) -> Double {
    let blockFrames = 4096
    var meter = TruePeakMeter(layout: layout)
    var block = ContiguousArray<Float>(repeating: 0, count: blockFrames * layout.channels)
    // A little to either side, where the curve through the samples still swings.
    let (start, end) = (range.lowerBound - 16, range.upperBound + 16)
    for start in stride(from: start, to: end, by: blockFrames) {
      let part = start..<min(start + blockFrames, end)
      var mixed = block.mutableSpan
      render(FramePosition(part.lowerBound)..<FramePosition(part.upperBound), into: &mixed)
      meter.add(block.span.extracting(first: part.count * layout.channels))
    }
    meter.finish()
    return meter.peak
  }
}
