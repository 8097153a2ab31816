import CuePlan

/// A gain that moves between points: a pure function of the frame.
struct GainCurve: Hashable, Sendable {
  /// A gain at a frame.
  struct Point: Hashable, Sendable {
    let frame: Int
    let gain: Double
  }

  /// In the order of their frames; before the first and after the last the gain stays.
  private(set) var points: [Point]
  /// The way from a lower gain to a higher one; falls are its mirror image.
  let shape: FadeShape

  /// The gain on `frame`; 1 for a curve without points.
  func gain(at frame: Int) -> Double {
    let next = firstPoint(after: frame)
    guard next > 0 else { return points.first?.gain ?? 1 }
    let left = points[next - 1]
    guard next < points.count, points[next].gain != left.gain else { return left.gain }
    let right = points[next]
    let way = Double(frame - left.frame) / Double(right.frame - left.frame)
    return left.gain < right.gain
      ? left.gain + (right.gain - left.gain) * shape.factor(at: way)
      : right.gain + (left.gain - right.gain) * shape.factor(at: 1 - way)
  }

  /// The highest gain in `range`, which is not empty.
  func highest(in range: Range<Int>) -> Double {
    let ends = max(gain(at: range.lowerBound), gain(at: range.upperBound - 1))
    let inside = firstPoint(after: range.lowerBound)..<firstPoint(after: range.upperBound - 1)
    return points[inside].reduce(ends) { max($0, $1.gain) }
  }

  private func firstPoint(after frame: Int) -> Int {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].frame > frame { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension GainCurve {
  /// Out of silence at the start of `range`, into silence at its end.
  init(fading range: Range<Int>, in rise: Int, out fall: Int) {
    let (start, end) = (range.lowerBound, range.upperBound)
    points = [
      Point(frame: start, gain: rise > 0 ? 0 : 1), Point(frame: start + rise, gain: 1),
      Point(frame: end - fall, gain: 1), Point(frame: end, gain: fall > 0 ? 0 : 1),
    ]
    shape = .equalPower
  }
}
