/// How much a file may ask of its reader; what goes beyond is refused, not cut.
public struct ReadLimits: Hashable, Sendable {
  /// The most bytes of a file.
  public var bytes: Int
  /// The most samples, all channels counted; each takes four bytes of memory.
  public var samples: Int
  /// The channels a sound may have.
  public var channels: ClosedRange<Int>
  /// The rates a sound may have, in hertz.
  public var sampleRates: ClosedRange<Int>

  /// For a piece of speech or a tone: 64 MiB, at 48 kHz mono eleven minutes.
  public static let clip = ReadLimits(bytes: 1 << 26, samples: 1 << 25)
  /// For anything else: 1 GiB, at 48 kHz stereo 46 minutes.
  public static let standard = ReadLimits(bytes: 1 << 30, samples: 1 << 28)

  /// Makes limits; by default up to eight channels of 4 to 192 kHz.
  public init(
    bytes: Int, samples: Int, channels: ClosedRange<Int> = 1...8,
    sampleRates: ClosedRange<Int> = 4000...192_000
  ) {
    self.bytes = bytes
    self.samples = samples
    self.channels = channels
    self.sampleRates = sampleRates
  }
}
