public import CuePlan

/// Takes a sound in pieces and makes an endless bed of it.
///
/// Only its first and last seconds are ever in memory, however long it is.
public struct BedRecorder: Sendable {
  private let layout: ChannelLayout
  private let rate: SampleRate
  private let reel: any TapeReel
  private var rounded = ContiguousArray<Int16>()
  /// Samples on the reel.
  private var count = 0
  /// Those of them up to the last frame that is no silence.
  private var heard = 0
  private var peak = 0.0

  /// Makes a recorder on an empty `reel`.
  public init(layout: ChannelLayout, rate: SampleRate, on reel: any TapeReel) {
    self.layout = layout
    self.rate = rate
    self.reel = reel
  }

  /// The frames that a bed of what it has taken so far would play before it begins anew, at least.
  public var frames: Int { heard / layout.channels - rate.frames(in: 3) }

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
    let count = piece.count
    if rounded.count != count { rounded = ContiguousArray(repeating: 0, count: count) }
    piece.withUnsafeBufferPointer { piece in
      rounded.withUnsafeMutableBufferPointer { rounded in
        let whole = count & ~15
        for index in stride(from: 0, to: whole, by: 16) {
          let sixteen = SIMD16<Int16>(rounding: piece.sixteen(at: index))
          UnsafeMutableRawBufferPointer(rounded)
            .storeBytes(of: sixteen, toByteOffset: 2 * index, as: SIMD16<Int16>.self)
        }
        for index in whole..<count { rounded[index] = Int16(rounding: piece[index]) }
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
    self = SIMD16<Int16>(rounding: SIMD16(repeating: sample))[0]
  }
}

extension SIMD16<Int16> {
  /// Rounds samples, full scale 1, to 16 bits; what lies beyond is clamped, no number is 0.
  @inline(__always)
  fileprivate init(rounding samples: SIMD16<Float>) {
    // The same rounding by addition as the quantizer's.
    let zero: Float = 0x1.8p23
    var rounded = samples * 0x1p15 + zero
    rounded.replace(with: zero + 32767, where: rounded .> zero + 32767)
    rounded.replace(with: zero - 32768, where: rounded .< zero - 32768)
    rounded.replace(with: zero, where: samples .!= samples)
    self.init(truncatingIfNeeded: unsafeBitCast(rounded, to: SIMD16<UInt32>.self))
  }
}
