extension Sound {
  /// Its ``truePeak``, found some times faster: most of a sound lies too low, and bends too little,
  /// to hold its highest point.
  var scoutedTruePeak: Double {
    let blocks = scoutedBlocks
    guard let loudest = blocks.indices.max(by: { blocks[$0].sample < blocks[$1].sample }) else {
      return 0
    }
    var peak = truePeak(ofBlock: loudest, above: 0)
    for index in blocks.indices {
      let reach = max(blocks[max(0, index - 1)].reach, blocks[index].reach)
      guard reach > peak else { continue }
      peak = truePeak(ofBlock: index, above: peak)
    }
    return truePeakOfRinging(above: peak)
  }

  /// Frames that are passed over at once; more than a point of the curve depends on.
  private static var blockFrames: Int { 64 }

  private var scoutedBlocks: [Block] {
    let channels = layout.channels
    return samples.withUnsafeBufferPointer { samples in
      stride(from: 0, to: samples.count, by: Self.blockFrames * channels).map { first in
        let range = first..<min(first + Self.blockFrames * channels, samples.count)
        let isInside = range.lowerBound >= channels && range.upperBound + channels <= samples.count
        return isInside && range.count.isMultiple(of: 16)
          ? Block(insideOf: samples, range, channels: channels)
          : Block(atEndOf: samples, range)
      }
    }
  }

  private func truePeak(ofBlock index: Int, above floor: Double) -> Double {
    let range = index * Self.blockFrames..<min((index + 1) * Self.blockFrames, frames)
    guard range.lowerBound >= Interpolator.reach else {
      var meter = meter(before: range.lowerBound, above: floor)
      meter.add(extracting(frames: range).samples.span)
      return meter.peak
    }
    let inside = range.lowerBound * layout.channels..<range.upperBound * layout.channels
    let highest = max(floor, Double(samples.span.highestMagnitude(in: inside)))
    return Interpolator.standard.peak(
      of: samples.span, in: inside, channels: layout.channels, above: highest)
  }

  private func truePeakOfRinging(above floor: Double) -> Double {
    var meter = meter(before: frames, above: floor)
    meter.finish()
    return meter.peak
  }

  private func meter(before frame: Int, above floor: Double) -> TruePeakMeter {
    var meter = TruePeakMeter(layout: layout, above: floor)
    let before = max(0, frame - Self.blockFrames)..<frame
    meter.leadIn(extracting(frames: before).samples.span)
    return meter
  }
}

/// What can be said of neighbouring frames without measuring them.
private struct Block {
  /// The magnitude of the highest sample.
  let sample: Float
  /// The furthest that a point can be from 0.
  let reach: Double

  /// The bend at an end is that of a step.
  init(atEndOf samples: UnsafeBufferPointer<Float>, _ range: Range<Int>) {
    self.init(sample: samples[range].reduce(0) { max($0, $1.magnitude) }, reach: .infinity)
  }

  init(insideOf samples: UnsafeBufferPointer<Float>, _ range: Range<Int>, channels: Int) {
    var (highest, bent) = (SIMD16<Float>.zero, SIMD16<Float>.zero)
    for index in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
      let here = samples.sixteen(at: index)
      let sides = samples.sixteen(at: index - channels) + samples.sixteen(at: index + channels)
      highest = highest.higher(here.magnitude)
      bent = bent.higher((sides - here - here).magnitude)
    }
    let sample = highest.highestLane
    self.init(sample: sample, reach: Interpolator.reach(of: sample, bent: bent.highestLane))
  }

  private init(sample: Float, reach: Double) {
    self.sample = sample
    self.reach = reach
  }
}
