public import CuePlan

/// A finished stretch of a track, ready to be written: samples of 16 bits, or floats.
public struct Segment<Sample: Sendable>: Sendable {
  /// The frames it holds.
  public internal(set) var range: Range<FramePosition>
  /// Its samples, frame after frame.
  public internal(set) var samples: ContiguousArray<Sample>
  /// What it adds to the levels of the track.
  var levels = StretchLevels()
}

/// Why rendering a track ended early.
public enum RenderError<Failure: Error>: Error {
  /// The mix itself failed.
  case mix(MixError)
  /// Whoever took the segments failed.
  case consumer(Failure)
}
