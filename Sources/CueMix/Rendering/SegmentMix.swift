import CuePlan

/// Mixes, measures and finishes segments of one track, on any thread.
struct SegmentMix<Finished: Finish>: Sendable {
  let mixer: Mixer
  let finish: Finished
  let measuring: SegmentRenderer.Measuring

  /// Frames mixed in one go; they stay in the nearest cache.
  static var blockFrames: Int { SegmentRenderer.blockFrames }

  /// Fills a segment.
  func mix(_ segment: inout Segment<Finished.Sample>) throws(MixError) {
    let whole = segment.range
    let mixer = try mixer.holding(whole.lowerBound.advanced(by: -leadIn)..<whole.upperBound)
    let channels = mixer.layout.channels
    var block = ContiguousArray<Float>(repeating: 0, count: Self.blockFrames * channels)
    var meter = meter(for: segment, of: mixer)
    var start = whole.lowerBound
    while start < whole.upperBound {
      let end = min(start.advanced(by: Self.blockFrames), whole.upperBound)
      let place = whole.lowerBound.distance(to: start) * channels
      let count = start.distance(to: end) * channels
      var samples = segment.samples.mutableSpan
      if mixer.isSilent(in: start..<end) {
        samples.fill(place..<place + count, with: Finished.silence)
        if meter != nil { block.withUnsafeMutableBufferPointer { $0.update(repeating: 0) } }
      } else {
        var mixed = block.mutableSpan
        mixer.render(start..<end, into: &mixed)
        try finish.finish(
          block.span.extracting(first: count), from: start, into: &samples, at: place)
      }
      meter?.add(block.span.extracting(first: count), from: start.index)
      start = end
    }
    if whole.upperBound.index == mixer.frames { meter?.finish() }
    if let meter { segment.levels = meter.levels }
  }

  /// Frames that a meter hears before a segment.
  private var leadIn: Int {
    measuring == .levels ? max(TruePeakMeter.reach, LoudnessMeter.hopFrames(at: mixer.rate)) : 0
  }

  /// A meter that has heard what comes before the segment; nil when nothing is measured.
  private func meter(
    for segment: borrowing Segment<Finished.Sample>, of mixer: Mixer
  ) -> StretchMeter? {
    guard measuring == .levels else { return nil }
    var meter = StretchMeter(
      layout: mixer.layout, rate: mixer.rate, above: segment.levels.peak)
    let start = segment.range.lowerBound.index
    if start > 0 { meter.leadIn(mixer.sound(of: start - leadIn..<start).samples.span) }
    return meter
  }
}

extension MutableSpan where Element: BitwiseCopyable {
  /// Writes `value` over all elements of `range`.
  @inline(__always)
  mutating func fill(_ range: Range<Int>, with value: Element) {
    withUnsafeMutableBufferPointer { $0[range].update(repeating: value) }
  }
}
