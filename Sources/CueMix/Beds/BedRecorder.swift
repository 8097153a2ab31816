public import CuePlan

/// Takes a sound in pieces and makes an endless bed of it.
///
/// Only its first and last seconds are ever in memory, however long it is.
public struct BedRecorder: Sendable {
  private let source: ChannelLayout
  private let layout: ChannelLayout
  private let rate: SampleRate
  private let reel: any TapeReel
  private var rounded = ContiguousArray<Int16>()
  /// Samples on the reel.
  private var count = 0
  /// Those of them up to the last frame that is no silence.
  private var heard = 0
  private var peak = 0.0

  /// Makes a recorder for sound of one layout that will be mixed into another, on an empty `reel`.
  ///
  /// Stereo that is mixed into mono is folded at once; mono stays mono.
  public init(
    from source: ChannelLayout, to mix: ChannelLayout, rate: SampleRate, on reel: any TapeReel
  ) {
    self.source = source
    layout = source == .mono ? .mono : mix
    self.rate = rate
    self.reel = reel
  }

  /// Takes whole frames; silence before the first sound is left out.
  public mutating func append(_ piece: borrowing Span<Float>) {
    round(piece)
    let silent = count > 0 ? 0 : rounded.firstIndex(where: Self.isHeard) ?? rounded.count
    let start = silent / layout.channels * layout.channels
    guard start < rounded.count else { return }
    reel.append(rounded.span.extracting(droppingFirst: start))
    if let last = rounded.lastIndex(where: Self.isHeard) {
      heard = count + (last / layout.channels + 1) * layout.channels - start
    }
    count += rounded.count - start
    peak = max(peak, rounded.peak)
  }

  private static func isHeard(_ sample: Int16) -> Bool {
    let quiet = 32768 * Decibels(-60).linearGain
    return sample.magnitude > UInt16(quiet)
  }

  private mutating func round(_ piece: borrowing Span<Float>) {
    let isFolded = source != layout
    let count = isFolded ? piece.count / 2 : piece.count
    if rounded.count != count { rounded = ContiguousArray(repeating: 0, count: count) }
    piece.withUnsafeBufferPointer { piece in
      rounded.withUnsafeMutableBufferPointer { rounded in
        guard let piece = piece.baseAddress, let rounded = rounded.baseAddress else { return }
        Self.round(piece, isFolded: isFolded, to: rounded, count: count)
      }
    }
  }

  private static func round(
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

  /// The bed, at ``Loudness/speechTarget``; nil when there was nothing but silence, or when the
  /// reel has lost some of it.
  ///
  /// Silence at either end is cut off, and the end is led into the beginning over two seconds, or
  /// over a quarter of the sound.
  public func finish() -> Bed? {
    let frames = heard / layout.channels
    let joined = min(rate.frames(in: 2), frames / 4)
    let most = min(rate.hertz / 20, joined / 2)
    guard
      let head = reel.samples(0..<joined * layout.channels),
      let end = reel.samples((frames - joined - most) * layout.channels..<heard)
    else { return nil }
    let join = TapeJoin(of: head, with: end, layout: layout, rate: rate)
    let tape = BedTape(
      head: join.samples, frames: frames - joined - join.shift,
      peak: max(peak, join.samples.peak), on: reel, layout: layout, rate: rate)
    guard let loudness = tape.loudness else { return nil }
    let gain = (Loudness.speechTarget - loudness).linearGain
    return Bed([BedLayer(tape: tape, gain: gain)])
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
