public import CuePlan
public import SoundFiles

/// Speech as it came from an engine or a microphone: one channel of 16-bit samples.
///
/// Sixteen bits are what packs and the clip store hold, so a fresh recording has no more: every
/// road to a clip gives the same bytes.
public struct Recording: Hashable, Sendable {
  /// The samples; full scale is 32,768.
  public let samples: ContiguousArray<Int16>
  /// Frames in a second.
  public let rate: SampleRate
  /// The frame of the first vowel's onset, which is heard as the beat; nil where it is unknown.
  public let anchor: Int?

  /// Makes a recording; an anchor outside of it is left out.
  public init(_ samples: ContiguousArray<Int16>, rate: SampleRate, anchor: Int? = nil) {
    self.samples = samples
    self.rate = rate
    self.anchor = anchor.flatMap { samples.indices.contains($0) ? $0 : nil }
  }

  /// Makes a recording of a decoded file; rounds to 16 bits and mixes channels to one.
  public init(_ sound: DecodedSound, anchor: Int? = nil) {
    let (channels, share) = (sound.channels, 32_768 / Float(sound.channels))
    let decoded = sound.samples.span
    let samples = ContiguousArray<Int16>(
      capacity: decoded.count / channels
    ) { samples in
      for start in stride(from: 0, through: decoded.count - channels, by: channels) {
        var sum: Float = 0
        for channel in 0..<channels { sum += decoded[start + channel] }
        samples.append(Self.sixteenBits(sum * share))
      }
    }
    self.init(samples, rate: SampleRate(sound.sampleRate), anchor: anchor)
  }

  /// The nearest whole number in range; most have no fraction, and rounding one is a call.
  private static func sixteenBits(_ sample: Float) -> Int16 {
    let clamped = sample.clamped(to: 65_536)
    let whole = Int(clamped)
    return Int16(clamping: Float(whole) == clamped ? whole : Int(clamped.rounded()))
  }

  /// Its length.
  public var length: Seconds { rate.seconds(samples.count) }

  /// This recording and then another one; the beat stays that of the first.
  func joined(with other: Recording) throws(EngineFailure) -> Recording {
    guard other.rate == rate else { throw .changedRate(from: rate, to: other.rate) }
    return Recording(samples + other.samples, rate: rate, anchor: anchor)
  }
}

extension Float {
  /// The nearest number within ±`limit`.
  fileprivate func clamped(to limit: Float) -> Float { Swift.min(Swift.max(self, -limit), limit) }
}
