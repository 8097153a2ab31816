public import CuePlan

/// The sound a bed is made of, kept in 16 bits and heard over and over.
///
/// Half the memory of a ``Sound``; what rounding adds lies as far below full scale as that of a
/// CD, and a bed is mixed far below full scale.
public struct BedTape: Hashable, Sendable {
  /// Whether a frame holds one sample or two.
  public let layout: ChannelLayout
  /// Frames in a second.
  public let rate: SampleRate
  /// The samples, frame after frame; full scale is 32,768.
  let samples: ContiguousArray<Int16>

  /// Its length in frames.
  public var frames: Int { samples.count / layout.channels }

  init(_ samples: ContiguousArray<Int16>, layout: ChannelLayout, rate: SampleRate) {
    self.samples = samples
    self.layout = layout
    self.rate = rate
  }

  /// How far its samples lie from 0 at most; full scale is 1.
  var peak: Double {
    var highest: Int16 = 0
    var lowest: Int16 = 0
    for sample in samples {
      highest = sample > highest ? sample : highest
      lowest = sample < lowest ? sample : lowest
    }
    return max(Double(highest), -Double(lowest)) / 32768
  }

  /// The gated loudness of one round; nil below 400 ms and for silence.
  var loudness: Loudness? {
    var meter = LoudnessMeter(layout: layout, rate: rate)
    forEachBlock { meter.add($0) }
    return meter.integrated
  }

  /// The K-weighted mean square of one round, summed over the speakers.
  var meanSquare: Double {
    var energy = WeightedEnergy(layout: layout, rate: rate)
    var sum = 0.0
    forEachBlock { sum += energy.add($0, in: $0.indices) }
    return frames == 0 ? 0 : sum * layout.speakersPerChannel / Double(frames)
  }

  private func forEachBlock(_ body: (borrowing Span<Float>) -> Void) {
    let blockSamples = 8192
    var block = ContiguousArray<Float>(repeating: 0, count: blockSamples)
    for start in stride(from: 0, to: samples.count, by: blockSamples) {
      let count = min(blockSamples, samples.count - start)
      for index in 0..<count { block[index] = Float(samples[start + index]) / 32768 }
      body(block.span.extracting(first: count))
    }
  }
}
