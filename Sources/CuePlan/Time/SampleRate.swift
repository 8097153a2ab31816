/// How many frames make a second, in hertz.
public struct SampleRate: Hashable, Sendable {
  /// Frames in a second; at least 1.
  public let hertz: Int

  /// What every session uses unless asked: 48,000 Hz.
  public static let standard = SampleRate(48_000)

  /// Makes a rate of `hertz` frames a second, at least 1.
  public init(_ hertz: Int) {
    precondition(hertz > 0, "a sample rate is at least 1 Hz")
    self.hertz = hertz
  }

  /// Rounds an absolute time to its nearest frame, halves up.
  ///
  /// The only place where time becomes frames: always from the start of the track, so that no
  /// rounding adds up.
  public func frame(at time: Seconds) -> FramePosition {
    FramePosition(Int(time.parts(of: Int64(hertz))))
  }

  /// The exact length of `frames` frames.
  public func seconds(_ frames: Int) -> Seconds { Seconds(Int64(frames), over: Int64(hertz)) }
}
