/// Fewer channels from more, or two from one, without ever going beyond what the loudest held.
///
/// To two channels by ITU-R BS.775-4: each side is its own front channel, and centre and its own
/// surrounds at −3 dB; the low-frequency channel is left out. Then all is lowered by one number,
/// so that full scale everywhere stays full scale: 5.1 by 7.7 dB. To one channel: half the sum of
/// these two. One channel becomes two equal ones, as loud as it was.
public struct Downmix: Sendable {
  /// Samples in a frame of what comes out: 1 or 2.
  public let channels: Int
  /// For each channel that comes out, the weight of each that goes in.
  private let weights: [[Float]]

  /// Makes a mix from channels in these places to one or two.
  public init(from places: [ChannelPlace], to channels: Int) {
    precondition(channels == 1 || channels == 2, "a session is mono or stereo")
    self.channels = channels
    let sides = places.count == 1 ? [[1], [1]] : [places.map(\.left), places.map(\.right)]
    let largest = sides.map { $0.reduce(0, +) }.max() ?? 0
    let even = sides.map { side in side.map { $0 / max(largest, 1) } }
    weights = channels == 2 ? even : [zip(even[0], even[1]).map { ($0 + $1) / 2 }]
  }

  /// Whether it changes nothing.
  public var isIdentity: Bool {
    weights == (channels == 1 ? [[1]] : [[1, 0], [0, 1]])
  }

  /// Mixes whole frames.
  public func mix(_ samples: ContiguousArray<Float>) -> ContiguousArray<Float> {
    if isIdentity { return samples }
    var mixed = ContiguousArray<Float>(
      repeating: 0, count: samples.count / weights[0].count * channels)
    var target = mixed.mutableSpan
    mix(samples.span, into: &target)
    return mixed
  }

  /// Mixes whole frames into the first of `target`, which has place for them.
  public func mix(_ samples: Span<Float>, into target: inout MutableSpan<Float>) {
    let width = weights[0].count
    for (channel, weights) in weights.enumerated() {
      for frame in 0..<samples.count / width {
        var sum: Float = 0
        for index in 0..<width { sum += samples[frame * width + index] * weights[index] }
        target[frame * channels + channel] = sum
      }
    }
  }
}

extension ChannelPlace {
  fileprivate var left: Float {
    switch self {
    case .left: 1
    case .right, .rightSurround, .lowFrequency: 0
    case .centre, .leftSurround: Float(0.5).squareRoot()
    case .rearCentre, .elsewhere: 0.5
    }
  }

  fileprivate var right: Float {
    switch self {
    case .left, .leftSurround, .lowFrequency: 0
    case .right: 1
    case .centre, .rightSurround: Float(0.5).squareRoot()
    case .rearCentre, .elsewhere: 0.5
    }
  }
}
