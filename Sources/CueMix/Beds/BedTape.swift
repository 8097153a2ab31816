import CuePlan
import Dispatch
import Synchronization

/// The sound a bed is made of, kept in 16 bits and heard over and over.
///
/// Half the room of a ``Sound``; what rounding adds lies as far below full scale as that of a CD,
/// and a bed is mixed far below full scale. What a session brings along lies on a reel, what the
/// tool makes, some 12 s, is in memory.
struct BedTape: Sendable {
  /// Whether a frame holds one sample or two.
  let layout: ChannelLayout
  /// Frames in a second.
  let rate: SampleRate
  /// Its length in frames.
  let frames: Int
  /// How far its samples lie from 0 at most; full scale is 1.
  let peak: Double
  /// Those of its frames that are in memory; full scale is 32,768.
  private var pieces: [TapePiece]
  /// Where the others are; nil when there are none.
  private let rest: Rest?

  /// What is not in memory.
  private struct Rest {
    let reel: any TapeReel
    /// The piece that is always in memory: what stands on the reel in its place is another sound.
    let head: TapePiece
  }

  /// A tape that is in memory whole.
  init(_ samples: ContiguousArray<Int16>, layout: ChannelLayout, rate: SampleRate) {
    self.layout = layout
    self.rate = rate
    frames = samples.count / layout.channels
    peak = samples.peak
    pieces = [TapePiece(first: 0, samples: samples)]
    rest = nil
  }

  /// A tape of `frames` that begins with `head`, and goes on with what is on `reel`.
  init(
    head: ContiguousArray<Int16>, frames: Int, peak: Double, on reel: any TapeReel,
    layout: ChannelLayout, rate: SampleRate
  ) {
    self.layout = layout
    self.rate = rate
    self.frames = frames
    self.peak = peak
    pieces = []
    rest = Rest(reel: reel, head: TapePiece(first: 0, samples: head))
  }

  /// A piece with `frames`, all of them inside; nil when they are lost.
  func piece(holding frames: Range<Int>) -> TapePiece? {
    pieces.first { $0.holds(frames, of: layout) } ?? read(frames)
  }

  /// The same tape with the `needed` frames in memory; nil when some are lost.
  func holding(_ needed: [Range<Int>]) -> BedTape? {
    guard rest != nil else { return self }
    var held = self
    held.pieces = needed.compactMap { piece(holding: $0) }
    return held.pieces.count == needed.count ? held : nil
  }

  private func read(_ frames: Range<Int>) -> TapePiece? {
    guard let rest else { return nil }
    if rest.head.holds(frames, of: layout) { return rest.head }
    let samples = frames.lowerBound * layout.channels..<frames.upperBound * layout.channels
    let ofHead = samples.clamped(to: rest.head.samples.indices)
    let others = max(samples.lowerBound, rest.head.samples.count)..<samples.upperBound
    guard let read = rest.reel.samples(others), read.count == others.count else { return nil }
    return TapePiece(
      first: frames.lowerBound,
      samples: ofHead.isEmpty ? read : rest.head.samples[ofHead] + read)
  }

  /// The gated loudness of one round; nil below 400 ms and for silence.
  ///
  /// Measured ten seconds at a time, on all cores.
  var loudness: Loudness? {
    let hopFrames = LoudnessMeter.hopFrames(at: rate)
    let starts = Array(stride(from: 0, to: frames, by: 100 * hopFrames))
    let meters = Mutex<[Int: LoudnessMeter]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let start = starts[index]
      var meter = LoudnessMeter(layout: layout, rate: rate)
      forEachBlock(of: max(0, start - hopFrames)..<start) { meter.leadIn($0) }
      forEachBlock(of: start..<min(start + 100 * hopFrames, frames)) { meter.add($0) }
      meters.withLock { $0[index] = meter }
    }
    var whole = LoudnessMeter(layout: layout, rate: rate)
    for meter in meters.withLock(\.self).sorted(by: { $0.key < $1.key }) {
      whole.append(meter.value)
    }
    return whole.integrated
  }

  /// The K-weighted mean square of one round, summed over the speakers.
  var meanSquare: Double {
    var energy = WeightedEnergy(layout: layout, rate: rate)
    var sum = 0.0
    forEachBlock(of: 0..<frames) { sum += energy.add($0, in: $0.indices) }
    return frames == 0 ? 0 : sum * layout.speakersPerChannel / Double(frames)
  }

  /// Calls `body` with the frames of `range`, in order, as floats with full scale 1.
  private func forEachBlock(
    of range: Range<Int>, _ body: (borrowing Span<Float>) -> Void
  ) {
    var block = ContiguousArray<Float>(repeating: 0, count: Self.blockFrames * layout.channels)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.blockFrames) {
      let end = min(start + Self.blockFrames, range.upperBound)
      guard let piece = piece(holding: start..<end) else { return }
      let count = (end - start) * layout.channels
      let from = (start - piece.first) * layout.channels
      block.fill(from: piece.samples, from..<from + count)
      body(block.span.extracting(first: count))
    }
  }

  private static var blockFrames: Int { 8192 }
}

extension ContiguousArray<Float> {
  /// Writes `range` of `tape` over its first samples; by pointer, since a loop over two arrays
  /// looks at each sample who owns them (measured ten times slower).
  fileprivate mutating func fill(from tape: ContiguousArray<Int16>, _ range: Range<Int>) {
    precondition(range.count <= count && tape.indices.contains(range), "a run lies on its tape")
    withUnsafeMutableBufferPointer { block in
      tape.withUnsafeBufferPointer { tape in
        guard let block = block.baseAddress, let tape = tape.baseAddress else { return }
        let first = tape + range.lowerBound
        for index in 0..<range.count { block[index] = Float(first[index]) * 0x1p-15 }
      }
    }
  }
}

extension ContiguousArray<Int16> {
  /// How far its samples lie from 0 at most; full scale is 1.
  var peak: Double {
    var (highest, lowest) = (Int16.zero, Int16.zero)
    for sample in self {
      highest = sample > highest ? sample : highest
      lowest = sample < lowest ? sample : lowest
    }
    return Swift.max(Double(highest), -Double(lowest)) / 32768
  }
}
