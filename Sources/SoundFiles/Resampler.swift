import CSoxr

/// Changes the rate of a sound, in one piece, leaving every instant where it is.
public enum Resampler {
  /// Resamples one channel; the result has `mono.count × to / from` samples, rounded to nearest.
  ///
  /// soxr at its very high quality, 151 dB above its noise: it computes in doubles, so that the
  /// floats are the same with and without the processor's vector unit, which at high quality they
  /// are not. For a clip of three seconds from 16 or 22.05 kHz it is also as fast (0.4 to 0.7 ms).
  ///
  /// Rates are in hertz; equal rates give back the samples as they are.
  public static func resample(
    _ mono: ContiguousArray<Float>, from: Int, to: Int
  ) throws(SoundFileError) -> ContiguousArray<Float> {
    guard from > 0, to > 0 else {
      throw .cannotResample(from: from, to: to, detail: "a rate is at least 1 Hz")
    }
    guard from != to, !mono.isEmpty else { return mono }
    let length = (mono.count * to + from / 2) / from
    return try ContiguousArray(unsafeUninitializedCapacity: length) {
      result, count throws(SoundFileError) in
      var io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
      var quality = soxr_quality_spec(UInt(SOXR_VHQ), 0)
      let failure = mono.withUnsafeBufferPointer { mono in
        soxr_oneshot(
          Double(from), Double(to), 1, mono.baseAddress, mono.count, nil, result.baseAddress,
          length, &count, &io, &quality, nil)
      }
      if let failure {
        throw .cannotResample(from: from, to: to, detail: String(cString: failure))
      }
      // The filter may end a sample early where the length was rounded up: silence follows.
      result[count...].initialize(repeating: 0)
      count = length
    }
  }
}
