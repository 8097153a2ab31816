import CueMix
import CuePlan
import SoundFiles

extension Recording {
  /// The recording said at `pace`, at the pitch it has; as long as the pace asks, to the frame.
  func paced(_ pace: Pace) throws(SoundFileError) -> Recording {
    guard pace != .natural else { return self }
    let sound = sound.samples
    let made = try TimeStretch.stretch(
      sound, rate: rate.hertz, tempo: Double(pace.percent) / 100)
    let rounded = made.map { Int16(clamping: Int(($0 * 32_768).rounded())) }
    let beat = anchor.map { anchor in
      SoundMatch(of: sound, at: anchor, rate: rate)
        .place(in: made, near: anchor * 100 / pace.percent)
    }
    return Recording(ContiguousArray(rounded), rate: rate, anchor: beat)
  }
}

/// A moment of a sound, to be found again where the sound was stretched.
///
/// Stretching moves whole pieces of a sound, each by up to its search window: a moment comes to
/// lie within 12 ms of its share of the length, and looks as it did.
private struct SoundMatch {
  private let piece: ArraySlice<Float>
  /// How far into the piece the moment is.
  private let lead: Int
  private let reach: Int

  init(of sound: ContiguousArray<Float>, at frame: Int, rate: SampleRate) {
    let first = max(0, frame - rate.hertz / 200)
    let last = min(sound.count, frame + rate.hertz * 3 / 200)
    piece = ArraySlice(sound[first..<last])
    lead = frame - first
    reach = rate.hertz * 12 / 1000
  }

  /// The frame of `made` near `frame` at which the piece fits best.
  func place(in made: ContiguousArray<Float>, near frame: Int) -> Int {
    let starts = max(0, frame - lead - reach)...max(0, frame - lead + reach)
    let best = starts.filter { $0 + piece.count <= made.count }
      .max { likeness(made, at: $0) < likeness(made, at: $1) }
    return min((best ?? max(0, frame - lead)) + lead, made.count - 1)
  }

  private func likeness(_ made: ContiguousArray<Float>, at start: Int) -> Float {
    var (product, power): (Float, Float) = (0, 1e-9)
    for (offset, sample) in piece.enumerated() {
      let other = made[start + offset]
      product += sample * other
      power += other * other
    }
    return product / power.squareRoot()
  }
}
