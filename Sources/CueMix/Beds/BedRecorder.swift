public import CuePlan

/// Takes a sound in pieces and makes an endless bed of it.
///
/// Only the 16-bit tape is in memory, however the sound arrives.
public struct BedRecorder: Sendable {
  private let source: ChannelLayout
  private let layout: ChannelLayout
  private let rate: SampleRate
  private var samples: ContiguousArray<Int16> = []

  /// Makes a recorder for sound of one layout that will be mixed into another.
  ///
  /// Stereo that is mixed into mono is folded at once; mono stays mono.
  public init(
    from source: ChannelLayout, to mix: ChannelLayout, rate: SampleRate, frames: Int = 0
  ) {
    self.source = source
    layout = source == .mono ? .mono : mix
    self.rate = rate
    samples.reserveCapacity(frames * layout.channels)
  }

  /// Takes whole frames.
  public mutating func append(_ piece: borrowing Span<Float>) {
    let start = samples.count
    let isFolded = source != layout
    let count = isFolded ? piece.count / 2 : piece.count
    samples.append(contentsOf: repeatElement(0, count: count))
    piece.withUnsafeBufferPointer { piece in
      samples.withUnsafeMutableBufferPointer { samples in
        guard let piece = piece.baseAddress, let tape = samples.baseAddress else { return }
        Self.record(piece, isFolded: isFolded, to: tape + start, count: count)
      }
    }
  }

  private static func record(
    _ piece: UnsafePointer<Float>, isFolded: Bool, to tape: UnsafeMutablePointer<Int16>, count: Int
  ) {
    if !isFolded {
      for index in 0..<count { tape[index] = Int16(rounding: piece[index]) }
    } else {
      for index in 0..<count {
        tape[index] = Int16(rounding: (piece[2 * index] + piece[2 * index + 1]) / 2)
      }
    }
  }

  /// The bed, at ``Loudness/speechTarget``; nil when there was nothing but silence.
  ///
  /// The recorder is empty then. Silence at either end is cut off, and the end is led into the beginning over two seconds, or
  /// over a quarter of the sound.
  public mutating func finish() -> Bed? {
    trim()
    join(frames: min(rate.frames(in: 2), samples.count / layout.channels / 4))
    let tape = BedTape(samples, layout: layout, rate: rate)
    samples = []
    guard let loudness = tape.loudness else { return nil }
    let gain = (Loudness.speechTarget - loudness).linearGain
    return Bed([BedLayer(tape: tape, gain: gain)])
  }

  private mutating func trim() {
    let channels = layout.channels
    let quiet = Int16(32768 * Decibels(-60).linearGain)
    func isHeard(_ sample: Int16) -> Bool { sample.magnitude > quiet.magnitude }
    let first = samples.firstIndex(where: isHeard) ?? samples.count
    let last = samples.lastIndex(where: isHeard) ?? samples.count - 1
    samples.removeSubrange((last / channels + 1) * channels..<samples.count)
    samples.removeSubrange(0..<min(first / channels * channels, samples.count))
  }

  /// Mixes the last `frames` into the first ones and takes them off the end.
  ///
  /// The two gains keep the power whatever the two ends have in common: at a correlation of 0
  /// they are those of equal power, at 1 those of equal gain.
  private mutating func join(frames: Int) {
    guard frames > 0 else { return }
    let count = frames * layout.channels
    samples.removeLast(bestShift(of: frames) * layout.channels)
    let tail = ContiguousArray(samples[(samples.count - count)...])
    let common = correlation(with: tail)
    samples.removeLast(count)
    for frame in 0..<frames {
      let way = (Double(frame) + 0.5) / Double(frames)
      let (rise, fall) = (
        FadeShape.equalPower.factor(at: way), FadeShape.equalPower.factor(at: 1 - way)
      )
      let power = (1 + 2 * rise * fall * common).squareRoot()
      for index in frame * layout.channels..<(frame + 1) * layout.channels {
        let sum = rise * Double(samples[index]) + fall * Double(tail[index])
        samples[index] = Int16(rounding: Float(sum / power / 32768))
      }
    }
  }

  /// How many of the last frames to leave out so that the end swings with the beginning.
  ///
  /// What has a pitch would else be cancelled where the two meet. At most 50 ms; looked for in
  /// every fourth frame first, then around what was found.
  private func bestShift(of frames: Int) -> Int {
    let most = min(rate.hertz / 20, frames / 2)
    let near = bestShift(of: frames, among: stride(from: 0, to: most, by: 4), every: 4)
    return bestShift(
      of: frames, among: stride(from: max(0, near - 3), to: min(most, near + 4), by: 1), every: 1)
  }

  private func bestShift(of frames: Int, among shifts: StrideTo<Int>, every step: Int) -> Int {
    let channels = layout.channels
    let window = min(frames / 2, rate.hertz / 10) * channels
    let head = (frames * channels - window) / 2 / channels * channels
    let tail = samples.count - frames * channels + head
    var best = (shift: 0, likeness: Int.min)
    for shift in shifts {
      let start = tail - shift * channels
      var likeness = 0
      for first in stride(from: 0, to: window, by: step * channels) {
        for index in first..<first + channels {
          likeness += Int(samples[head + index]) * Int(samples[start + index])
        }
      }
      if likeness > best.likeness { best = (shift, likeness) }
    }
    return best.shift
  }

  /// How much the beginning has in common with `tail`, from 0 to 1.
  private func correlation(with tail: ContiguousArray<Int16>) -> Double {
    var (product, first, last) = (0.0, 0.0, 0.0)
    for index in tail.indices {
      let (a, b) = (Double(samples[index]), Double(tail[index]))
      product += a * b
      first += a * a
      last += b * b
    }
    guard first > 0, last > 0 else { return 0 }
    return max(0, product / (first * last).squareRoot())
  }
}

extension Int16 {
  /// Rounds a sample, full scale 1, to 16 bits; what lies beyond is clamped, no number is 0.
  init(rounding sample: Float) {
    let scaled = sample * 32768
    let clamped = scaled > 32767 ? 32767 : scaled < -32768 ? -32768 : scaled.isNaN ? 0 : scaled
    // The same rounding by addition as the quantizer's.
    self = Int16(truncatingIfNeeded: (clamped + 12_582_912).bitPattern)
  }
}
