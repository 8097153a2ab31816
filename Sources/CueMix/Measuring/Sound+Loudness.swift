import CuePlan

extension Sound {
  /// The gated loudness of BS.1770-4; nil below 400 ms and for silence.
  public var integratedLoudness: Loudness? {
    var meter = LoudnessMeter(layout: layout, rate: rate)
    meter.add(samples.span)
    return meter.integrated
  }

  /// How loud its speech is, for clips of any length; nil for silence.
  ///
  /// From one second on the gated loudness, so that an outside meter agrees. Gating leaves a
  /// shorter clip few blocks, so it is measured while it sounds, which reads 1 LU higher: the mean
  /// over 17 lines of one to twelve seconds, spoken by flite's `rms`, was 0.95 LU.
  public var speechLoudness: Loudness? {
    if frames >= rate.hertz, let gated = integratedLoudness { return gated }
    return activeLoudness.map { $0 + Decibels(-1) }
  }

  /// How loud it is while it sounds, for clips of any length; nil for silence.
  ///
  /// The K-weighted mean square of 50 ms frames, without those more than 10 LU below their mean.
  /// The gated loudness of BS.1770-4 needs 400 ms; "One." lasts 0.36 s.
  public var activeLoudness: Loudness? {
    Loudness(gating: frameEnergies(of: .milliseconds(50)))
  }

  /// The K-weighted mean squares of stretches of `length`; a last one below half of it is left out.
  private func frameEnergies(of length: Seconds) -> [Double] {
    let stretch = max(1, rate.frames(in: length))
    var weighted = WeightedEnergy(layout: layout, rate: rate)
    var energies: [Double] = []
    for start in stride(from: 0, to: frames, by: stretch) {
      let end = min(start + stretch, frames)
      guard energies.isEmpty || (end - start) * 2 >= stretch else { break }
      let range = start * layout.channels..<end * layout.channels
      let energy = weighted.add(samples.span, in: range)
      energies.append(energy * layout.speakersPerChannel / Double(end - start))
    }
    return energies
  }
}
