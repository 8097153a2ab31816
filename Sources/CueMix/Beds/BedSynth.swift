public import CuePlan
import Dispatch
import Synchronization

/// Makes the session's own beds.
public enum BedSynth {
  /// The bed of that name for a mix of that layout; nil for a name it does not make.
  ///
  /// The same samples on every machine; no end, and no repetition that could be heard. A bed
  /// holds some 12 s of tape in memory for each of its layers.
  public static func bed(
    _ name: BedName, for layout: ChannelLayout, at rate: SampleRate
  ) -> Bed? {
    guard let score = BedScore.named(name) else { return nil }
    let recorded = Mutex<[Int: BedLayer]>([:])
    DispatchQueue.concurrentPerform(iterations: score.layers.count) { index in
      let layer = score.layers[index].recorded(for: layout, at: rate)
      recorded.withLock { $0[index] = layer }
    }
    let layers = recorded.withLock { layers in score.layers.indices.compactMap { layers[$0] } }
    let power = layers.reduce(0) { $0 + $1.meanSquare }
    guard power > 0 else { return nil }
    // Ears hardly hear what keeps headsets awake: its level is that of its peak.
    let gain =
      name == .keepAlive
      ? 1 / Bed(layers).peak
      : (Loudness.speechTarget - (Loudness(meanSquare: power) + score.gated)).linearGain
    return Bed(layers.map { $0.amplified(by: gain) })
  }
}

extension BedScore.Layer {
  /// The layer with its tape, as loud beside the others as the score wants it.
  fileprivate func recorded(for layout: ChannelLayout, at rate: SampleRate) -> BedLayer {
    let plain: BedLayer
    switch source {
    case .noise(let score):
      plain = BedLayer(
        tape: score.recorded(for: layout, at: rate), gain: 1, reading: .shuffled(seed: score.seed),
        swell: swell, breath: breath)
    case .partials(let score):
      plain = BedLayer(
        tape: score.recorded(for: layout, at: rate), gain: 1, swell: swell, breath: breath)
    case .strikes(let score, let period, let start):
      let tape = score.recorded(at: rate)
      let pause = rate.frames(in: period) - tape.frames
      let ahead = rate.frames(in: period) - rate.frames(in: start)
      plain = BedLayer(
        tape: tape, gain: 1, reading: .ring(pause: pause, ahead: ahead), swell: swell,
        pan: layout == .mono ? .centre : pan)
    }
    guard plain.meanSquare > 0 else { return plain }
    return plain.amplified(by: level.linearGain / plain.meanSquare.squareRoot())
  }
}

extension BedLayer {
  /// Its K-weighted mean square over a long time.
  fileprivate var meanSquare: Double {
    var share = 1.0
    if case .ring(let pause, _) = reading {
      share = Double(tape.frames) / Double(tape.frames + pause)
    }
    let breathing = breath == .followed ? GainCurve.breathMeanSquare : 1
    return gain * gain * tape.meanSquare * share * swell.meanSquare * breathing
  }

  fileprivate func amplified(by factor: Double) -> BedLayer {
    BedLayer(
      tape: tape, gain: gain * factor, reading: reading, swell: swell, breath: breath, pan: pan)
  }
}
