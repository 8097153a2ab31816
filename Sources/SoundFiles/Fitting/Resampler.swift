import CSoxr

/// Changes the rate of a sound, in one piece, leaving every instant where it is.
public enum Resampler {
  /// The library's version, such as libsoxr-0.1.3: another one may give other samples.
  public static var libraryVersion: String { String(cString: soxr_version()) }

  /// Resamples whole frames; the result has `frames × to / from` of them, rounded to nearest.
  ///
  /// soxr at its very high quality, 151 dB above its noise: it computes in doubles, so that the
  /// floats are the same with and without the processor's vector unit, which at high quality they
  /// are not. For a clip of three seconds from 16 or 22.05 kHz it is also as fast (0.4 to 0.7 ms).
  ///
  /// Rates are in hertz; equal rates give back the samples as they are.
  public static func resample(
    _ samples: ContiguousArray<Float>, channels: Int = 1, from: Int, to: Int
  ) throws(SoundFileError) -> ContiguousArray<Float> {
    guard from > 0, to > 0 else {
      throw .cannotResample(from: from, to: to, detail: "a rate is at least 1 Hz")
    }
    guard from != to, !samples.isEmpty else { return samples }
    let frames = samples.count / channels
    let length = resampledFrames(frames, from: from, to: to)
    return try ContiguousArray(unsafeUninitializedCapacity: length * channels) {
      result, count throws(SoundFileError) in
      var done = 0
      var io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
      var quality = soxr_quality_spec(UInt(SOXR_VHQ), 0)
      let failure = samples.withUnsafeBufferPointer { samples in
        soxr_oneshot(
          Double(from), Double(to), UInt32(channels), samples.baseAddress, frames, nil,
          result.baseAddress, length, &done, &io, &quality, nil)
      }
      if let failure {
        throw .cannotResample(from: from, to: to, detail: String(cString: failure))
      }
      // The filter may end a frame early where the length was rounded up: silence follows.
      result[(done * channels)...].initialize(repeating: 0)
      count = length * channels
    }
  }

  /// How many frames a sound of `frames` becomes.
  static func resampledFrames(_ frames: Int, from: Int, to: Int) -> Int {
    (frames * to + from / 2) / from
  }
}
