public import CuePlan

/// A finished piece of audio in memory: a clip, a tone, a loop.
public struct Sound: Hashable, Sendable {
  /// Whether a frame holds one sample or two.
  public let layout: ChannelLayout
  /// Frames in a second.
  public let rate: SampleRate
  /// The samples, frame after frame; full scale is −1 to 1.
  public let samples: ContiguousArray<Float>

  /// Makes a sound of whole frames.
  public init(
    _ samples: ContiguousArray<Float>, layout: ChannelLayout = .mono, rate: SampleRate
  ) {
    precondition(samples.count.isMultiple(of: layout.channels), "a frame is broken in two")
    self.samples = samples
    self.layout = layout
    self.rate = rate
  }

  /// Its length in frames.
  public var frames: Int { samples.count / layout.channels }

  /// What a plan needs to know of it; the beat is its first frame.
  public var length: SoundLength { SoundLength(frames: frames) }

  /// The part within `frames`, which lies inside the sound.
  public func extracting(frames range: Range<Int>) -> Sound {
    let channels = layout.channels
    let part = samples[range.lowerBound * channels..<range.upperBound * channels]
    return Sound(ContiguousArray(part), layout: layout, rate: rate)
  }

  /// The same sound, every sample multiplied by `gain`.
  public func amplified(by gain: Decibels) -> Sound {
    let factor = Float(gain.linearGain)
    return Sound(ContiguousArray(samples.map { $0 * factor }), layout: layout, rate: rate)
  }

  /// The frame of the first sample that is not a number or infinite; nil when there is none.
  public var firstNonFiniteFrame: Int? {
    if samples.span.isFinite { return nil }
    return samples.firstIndex { !$0.isFinite }.map { $0 / layout.channels }
  }
}
