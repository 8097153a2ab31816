import CuePlan

/// One note of a tone.
struct Note: Sendable {
  let timbre: Timbre
  /// Where it begins, from the start of the tone.
  let start: Seconds
  /// How long it lasts, its last sample included.
  let length: Seconds
  /// Its pitch where it begins.
  let pitch: Frequency
  /// Its pitch where it ends; the way there is even to the ear.
  let target: Frequency
  /// The time in which it loses half its amplitude.
  let halfLife: Seconds

  init(
    _ timbre: Timbre, at start: Seconds = .zero, for length: Seconds, pitch: Frequency,
    glidingTo target: Frequency? = nil, halfLife: Seconds
  ) {
    self.timbre = timbre
    self.start = start
    self.length = length
    self.pitch = pitch
    self.target = target ?? pitch
    self.halfLife = halfLife
  }

  /// From silence to full: short enough to be found within a millisecond, too long to click.
  static let attack = Seconds.milliseconds(5)
  /// The part of a note in which it is led to exact silence.
  static let releasePart = 0.15
  /// Where every partial begins in its circle: off 0, so that the first sample already sounds.
  static let firstTurns = 0.125
  /// No partial comes nearer to half the rate than this part of the rate.
  static let bandLimit = 0.42
}

extension Note {
  /// The same note with a brighter sound; the pitch, by which figures are known, stays.
  var brightened: Note {
    Note(
      timbre.brightened, at: start, for: length, pitch: pitch, glidingTo: target,
      halfLife: halfLife)
  }

  /// Adds the note to the samples of a mono tone.
  func add(to samples: inout ContiguousArray<Double>, at rate: SampleRate) {
    let first = rate.frames(in: start)
    let envelope = envelope(frames: min(rate.frames(in: length), samples.count - first))
    let highest = max(pitch, target).hertz / Double(rate.hertz)
    for partial in timbre.partials where highest * partial.ratio < Self.bandLimit {
      add(partial, under: envelope, to: &samples, from: first, at: rate)
    }
  }

  private func add(
    _ partial: Timbre.Partial, under envelope: ContiguousArray<Double>,
    to samples: inout ContiguousArray<Double>, from first: Int, at rate: SampleRate
  ) {
    let decay = PortableMath.exp2(
      -partial.decay / (halfLife.approximate * Double(rate.hertz)))
    var turns = pitch.hertz * partial.ratio / Double(rate.hertz)
    let bend = PortableMath.exp2(
      PortableMath.log2(target.hertz / pitch.hertz) / Double(max(1, envelope.count)))
    var step = Phasor(turns: turns, length: decay)
    var wave = Phasor(turns: Self.firstTurns, length: partial.strength)
    for index in envelope.indices {
      samples[first + index] += envelope[index] * wave.sine
      wave = wave.turned(by: step)
      guard bend != 1 else { continue }
      turns *= bend
      step = Phasor(turns: turns, length: decay)
    }
  }

  /// The attack, then full, then the way to silence.
  private func envelope(frames: Int) -> ContiguousArray<Double> {
    let rise = attackFrames(of: frames)
    let fall = max(1, Int(Double(frames) * Self.releasePart))
    return ContiguousArray(
      (0..<max(0, frames)).map { index in
        let opening = min(1, Double(index + 1) / Double(rise))
        let closing = min(1, (Double(frames - index) - 0.5) / Double(fall))
        return Self.rise(at: opening) * FadeShape.cosine.factor(at: closing)
      })
  }

  /// A quarter of a sine whose first 0.2 ms are bent into it.
  ///
  /// The corner without them is a click: 32 dB more above 9.5 kHz. With them a tone is still found
  /// 0.2 ms after its first frame, which a rise without any steepness is not.
  private static func rise(at position: Double) -> Double {
    let bend = 0.04
    let bent = (position - bend * PortableMath.sine(turns: position / bend / 2) / .pi) / 2
    let way = position < bend ? bent : position - bend / 2
    return FadeShape.equalPower.factor(at: way / (1 - bend / 2))
  }

  private func attackFrames(of frames: Int) -> Int {
    let part = Self.attack.approximate / length.approximate
    return max(1, Int(Double(frames) * part))
  }
}

/// A point that turns around the origin: a sine without calling one.
private struct Phasor {
  var cosine: Double
  var sine: Double

  init(turns: Double, length: Double) {
    cosine = length * PortableMath.cosine(turns: turns)
    sine = length * PortableMath.sine(turns: turns)
  }

  private init(cosine: Double, sine: Double) {
    self.cosine = cosine
    self.sine = sine
  }

  /// Turned by `step`, and longer or shorter by it.
  func turned(by step: Phasor) -> Phasor {
    Phasor(
      cosine: cosine * step.cosine - sine * step.sine,
      sine: sine * step.cosine + cosine * step.sine)
  }
}
