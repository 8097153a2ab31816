/// What the samples of a frame are.
public enum ChannelLayout: Int, Hashable, Sendable, CaseIterable {
  /// One sample, heard from both speakers.
  case mono = 1
  /// Two samples, left before right.
  case stereo = 2

  /// Samples in a frame.
  public var channels: Int { rawValue }
}
