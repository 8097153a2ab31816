extension DecodedSound {
  /// The sound as a session takes it: at its rate, in its channels, without what does not belong.
  ///
  /// Channels are mixed by ``Downmix``. A constant offset of more than a thousandth of full scale
  /// is taken out. Silence at either end goes: all that stays 60 dB below the peak. `name` stands
  /// for the sound in errors; ``SoundFileError/silent(name:)`` if there is nothing but silence,
  /// to 16 bits.
  public func fitted(
    sampleRate: Int, channels: Int, name: String
  ) throws(SoundFileError) -> DecodedSound {
    let mixed = Downmix(from: places, to: channels).mix(samples)
    var sound = DecodedSound(samples: mixed, channels: channels, sampleRate: self.sampleRate)
    sound.removeOffset()
    guard let sounding = sound.soundingFrames else { throw .silent(name: name) }
    sound.samples = ContiguousArray(
      sound.samples[sounding.lowerBound * channels..<sounding.upperBound * channels])
    sound.samples = try Resampler.resample(
      sound.samples, channels: channels, from: self.sampleRate, to: sampleRate)
    sound.sampleRate = sampleRate
    return sound
  }

  /// A sound swings about 0; a mean this far off is a fault of the recording.
  private static let smallestOffset = 0.001
  /// 60 dB.
  private static let silenceBelowPeak: Float = 0.001
  /// Half a step of 16 bits: decoders make less than that from nothing.
  private static let faintestPeak: Float = 0x1p-16

  private mutating func removeOffset() {
    guard frames > 0 else { return }
    for channel in 0..<channels {
      let places = stride(from: channel, to: samples.count, by: channels)
      let mean = places.reduce(0) { $0 + Double(samples[$1]) } / Double(frames)
      guard abs(mean) > Self.smallestOffset else { continue }
      for place in places { samples[place] -= Float(mean) }
    }
  }

  /// From the first frame that is heard to the last; nil in silence.
  private var soundingFrames: Range<Int>? {
    let peak = samples.reduce(0) { max($0, $1.magnitude) }
    let threshold = peak * Self.silenceBelowPeak
    guard peak > Self.faintestPeak,
      let first = samples.firstIndex(where: { $0.magnitude > threshold }),
      let last = samples.lastIndex(where: { $0.magnitude > threshold })
    else { return nil }
    return first / channels..<last / channels + 1
  }
}
