extension FitSearch {
  /// The coarsest first: lengths that people can count, then finer ones where those leave too much.
  private static let grains = [Seconds(1), Seconds(1, over: 2), Seconds(1, over: 10)]

  /// `settings` with lengths no tighter than `tightest`, so that the body comes to just under `aim`
  /// frames; nil where that is out of reach or leaves more than the ending can take.
  mutating func stretched(
    _ settings: FitSettings, from tightest: Tightness, to aim: Int
  ) throws(FitStop) -> FitSettings? {
    var below: FitSettings?
    for tightness in Tightness.allCases where tightness.rawValue >= tightest.rawValue {
      var corner = settings
      corner.lengths = measure.flexible.lengths(at: tightness)
      if try measure.frames(corner) > aim {
        return try below.map { (below) throws(FitStop) in
          try between(below, corner, aim: aim)
        } ?? nil
      }
      below = corner
    }
    return try accepted(below)
  }

  /// Lengths on the way from one corner to the next, all the same share of it, on the coarsest
  /// grain that leaves no more than the ending can take.
  private mutating func between(
    _ low: FitSettings, _ high: FitSettings, aim: Int
  ) throws(FitStop) -> FitSettings? {
    for grain in FitSearch.grains {
      let found = try quantized(low, high, grain: grain, aim: aim)
      if let settings = try accepted(found) { return settings }
    }
    return try accepted(low)
  }

  /// Rounds every length down to the grain, then some of them up, those that lost most first, as
  /// long as the body stays within `aim` frames.
  private mutating func quantized(
    _ low: FitSettings, _ high: FitSettings, grain: Seconds, aim: Int
  ) throws(FitStop) -> FitSettings? {
    var goal = aim
    for _ in 0..<3 {
      let share = try share(of: goal, from: low, to: high)
      let grained = zip(low.lengths, high.lengths).map {
        GrainedLength(low: $0, high: $1, share: share, grain: grain)
      }
      let losses = grained.indices.sorted {
        (grained[$1].loss, $0) < (grained[$0].loss, $1)
      }.filter { grained[$0].loss > .zero }

      var settings = low
      let tooMany = try FitSearch.first(in: 0...losses.count) { (count) throws(FitStop) in
        settings.lengths = GrainedLength.lengths(grained, roundedUp: losses.prefix(count))
        return try measure.frames(settings) > aim
      }
      if tooMany != 0 {
        let count = (tooMany ?? losses.count + 1) - 1
        settings.lengths = GrainedLength.lengths(grained, roundedUp: losses.prefix(count))
        return settings
      }
      // Frames are rounded on the way: what came out a few too long has to aim a little lower.
      settings.lengths = grained.map(\.down)
      goal -= try measure.frames(settings) - aim
    }
    return nil
  }

  private mutating func share(
    of goal: Int, from low: FitSettings, to high: FitSettings
  ) throws(FitStop) -> (part: Int64, whole: Int64) {
    let (bottom, top) = (try measure.frames(low), try measure.frames(high))
    return (Int64(max(0, goal - bottom)), Int64(max(1, top - bottom)))
  }

  /// The settings if the ending can take what they leave.
  mutating func accepted(
    _ settings: FitSettings?
  ) throws(FitStop) -> FitSettings? {
    guard let settings else { return nil }
    let left = target - (try measure.frames(settings))
    return filler.ending(for: left) == nil ? nil : settings
  }
}

/// A length between two others, rounded to the grain of a clock.
private struct GrainedLength {
  /// Rounded down, but never below the lower one.
  let down: Seconds
  /// One grain more, but never above the upper one.
  let up: Seconds
  /// What rounding down took away, 0 where there is nothing to give back.
  let loss: Seconds

  init(low: Seconds, high: Seconds, share: (part: Int64, whole: Int64), grain: Seconds) {
    let exact = low + (high - low).scaled(by: share.part, over: share.whole)
    let rounded = grain * exact.wholes(of: grain)
    down = max(low, rounded)
    up = min(high, rounded + grain)
    loss = up > down ? exact - down : .zero
  }

  static func lengths(
    _ lengths: [GrainedLength], roundedUp: ArraySlice<Int>
  ) -> [Seconds] {
    var result = lengths.map(\.down)
    for index in roundedUp { result[index] = lengths[index].up }
    return result
  }
}
