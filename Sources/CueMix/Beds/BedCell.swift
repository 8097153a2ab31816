import CuePlan

/// A few neighbouring frames of a bed, in which its gain moves along a straight line.
///
/// Gains are worked out on the borders of cells only. Cells are counted from the bed's start, so
/// that it does not matter which frames are asked for together.
struct BedCell: Hashable, Sendable {
  /// Its frames, counted from the start of the bed.
  let ages: Range<Int>

  /// The cell of `frames` that holds the frame `age`, of a bed that lasts `count` frames.
  init(of frames: Int, holding age: Int, until count: Int) {
    let first = age / frames * frames
    ages = first..<min(first + frames, count)
  }

  /// Rounds 21 ms, so short that a line cannot be told from a curve, to frames: 1024 at 48 kHz.
  static func frames(at rate: SampleRate) -> Int { max(1, rate.hertz * 16 / 750) }
}

/// A gain that moves along a straight line.
struct Ramp: Hashable, Sendable {
  let start: Float
  let step: Float

  /// The line from one gain to another over `frames`.
  init(from start: Double, to end: Double, over frames: Int) {
    self.start = Float(start)
    step = start == end ? 0 : Float((end - start) / Double(frames))
  }

  private init(start: Float, step: Float) {
    self.start = start
    self.step = step
  }

  /// The gain `frame` frames after the start.
  @inline(__always)
  func gain(at frame: Int) -> Float { start + step * Float(frame) }

  /// The same line, its gains multiplied by `factor`.
  func scaled(by factor: Float) -> Ramp { Ramp(start: start * factor, step: step * factor) }
}
