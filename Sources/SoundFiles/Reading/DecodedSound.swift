/// A sound in memory, as it was in its file: same rate, same channels.
public struct DecodedSound: Hashable, Sendable {
  /// Interleaved samples, all finite; full scale is −1 to 1, files of floats may go beyond.
  public var samples: ContiguousArray<Float>
  /// Samples in a frame, at least 1.
  public var channels: Int
  /// Frames a second, in hertz.
  public var sampleRate: Int

  /// Where each channel is meant to be heard.
  public var places: [ChannelPlace]

  /// Makes a sound of whole frames; without `places` they are the usual ones.
  public init(
    samples: ContiguousArray<Float>, channels: Int, sampleRate: Int,
    places: [ChannelPlace]? = nil
  ) {
    precondition(channels > 0 && samples.count.isMultiple(of: channels), "frames are whole")
    self.places = places ?? ChannelPlace.usual(channels: channels)
    self.samples = samples
    self.channels = channels
    self.sampleRate = sampleRate
  }

  /// Its length.
  public var frames: Int { samples.count / channels }
}
