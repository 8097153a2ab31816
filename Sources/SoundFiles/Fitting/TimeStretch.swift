import CSoundTouch

/// Makes speech faster or slower at the pitch it has, through SoundTouch.
public enum TimeStretch {
  /// The library's version, such as 2.3.2: another one may give other samples.
  public static var libraryVersion: String { String(cString: tempo_library_version()) }

  /// Changes the tempo of one channel at `rate` samples in a second.
  ///
  /// The tempo says how many times faster, 0.5 to 2; 1 gives back the samples as they are. The
  /// result has `samples.count / tempo` samples, rounded to nearest.
  public static func stretch(
    _ samples: ContiguousArray<Float>, rate: Int, tempo: Double
  ) throws(SoundFileError) -> ContiguousArray<Float> {
    guard (0.5...2).contains(tempo), let rate = UInt32(exactly: rate), rate > 0 else {
      throw .cannotStretch(tempo: tempo, rate: rate)
    }
    guard tempo != 1, !samples.isEmpty else { return samples }
    let length = Int((Double(samples.count) / tempo).rounded())
    return try ContiguousArray(unsafeUninitializedCapacity: length) {
      result, count throws(SoundFileError) in
      let made = samples.withUnsafeBufferPointer { samples in
        change_tempo(
          samples.baseAddress, samples.count, rate, tempo, result.baseAddress, length)
      }
      guard made >= 0 else { throw .cannotStretch(tempo: tempo, rate: Int(rate)) }
      // SoundTouch rounds halves of a sample its own way: silence makes up the last one.
      result[made...].initialize(repeating: 0)
      count = length
    }
  }
}
