import CueMix
import CuePlan
import SoundFiles

/// A file from somebody's microphone: one channel, at most 48 kHz, without an offset.
struct RawTake {
  let sound: Sound
  /// Where samples stay at their highest value, which those of a microphone never do.
  let clippedFrames: [Int]

  /// Five minutes a line are far too much; one take of everything may last three hours.
  static let limits = ReadLimits(bytes: 1 << 31, samples: 1 << 29)
  private static let highestRate = 48_000

  /// Reads the file at `path`.
  init(path: String) throws(SoundFileError) {
    let decoded = try SoundFileReader.read(path: path, limits: Self.limits)
    var clipped = decoded.clippedFrames
    var samples = decoded.centredMono
    var rate = decoded.sampleRate
    if rate > Self.highestRate {
      samples = try Resampler.resample(samples, from: rate, to: Self.highestRate)
      clipped = clipped.map { $0 * Self.highestRate / rate }
      rate = Self.highestRate
    }
    clippedFrames = clipped
    sound = Sound(samples, rate: SampleRate(rate))
  }

  init(_ sound: Sound) {
    self.sound = sound
    clippedFrames = []
  }
}

extension DecodedSound {
  /// The mean of all channels, without its own mean.
  fileprivate var centredMono: ContiguousArray<Float> {
    var mono = samples
    if channels > 1 {
      mono = ContiguousArray(
        stride(from: 0, to: samples.count, by: channels).map { start in
          samples[start..<start + channels].reduce(0, +) / Float(channels)
        })
    }
    let sum = mono.reduce(0) { $0 + Double($1) }
    let offset = Float(sum / Double(max(mono.count, 1)))
    return ContiguousArray(mono.map { $0 - offset })
  }
}

extension DecodedSound {
  /// Where waves have lost their tops, in any channel.
  fileprivate var clippedFrames: [Int] {
    (0..<channels).flatMap { channel in
      ContiguousArray(
        stride(from: channel, to: samples.count, by: channels).lazy.map { samples[$0] }
      ).clippedFrames
    }
  }
}

extension Sound {
  /// Where waves of a mono sound have lost their tops.
  var clippedFrames: [Int] { samples.clippedFrames }
}

extension ContiguousArray<Float> {
  /// Flat tops: three samples or more in a row that differ from the highest by no step of 16 bits.
  fileprivate var clippedFrames: [Int] {
    let (highest, lowest) = (self.max() ?? 0, self.min() ?? 0)
    guard Swift.max(highest, -lowest) > 0.05 else { return [] }
    let step = Float(1) / 32_768
    var (frames, run): ([Int], Int) = ([], 0)
    for index in indices {
      let isTop = self[index] > highest - step || self[index] < lowest + step
      run = isTop ? run + 1 : 0
      if run == 3 { frames.append(index) }
    }
    return frames
  }
}
