import CuePlan

/// A cue as the mix loop sees it: plain numbers, no name, no decibel.
struct PlacedSound: Hashable, Sendable {
  /// Which stem it belongs to.
  let lane: Lane
  /// Which of the mixer's sounds it plays.
  let sound: Int
  /// The frames it sounds in.
  let range: Range<Int>
  /// What its samples are multiplied by.
  var gain: Float
  /// What the left and the right sample are multiplied by besides, where one sample becomes two.
  var pan = SIMD2<Float>(1, 1)
  /// The frames at the end of its range in which it fades; 0 when it ends by itself.
  let fadeFrames: Int

  /// The length of the fade of a sound that must end early (a bell when work begins).
  static let earlyEnd = Seconds.milliseconds(60)

  /// The most that any of its samples is multiplied by.
  var highestFactor: Double { Double(gain.magnitude * pan.max()) }

  /// Where the fade begins.
  var fadeStart: Int { range.upperBound - fadeFrames }

  /// The frames of its sound that are heard in `part` of the track, which it overlaps.
  func frames(heardIn part: Range<Int>) -> Range<Int> {
    let heard = range.clamped(to: part)
    return heard.lowerBound - range.lowerBound..<heard.upperBound - range.lowerBound
  }
}

/// The cues of a mix in the order of their start, and which of them sound where.
struct PlacedSounds: Sendable {
  private(set) var all: [PlacedSound]
  /// For each cue, the last frame any cue up to it reaches; never falls, so it can be searched.
  private let reach: [Int]

  init(_ placed: [PlacedSound]) {
    // Equal starts keep the timeline's order: sums of floats depend on it.
    all = placed.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
    var furthest = 0
    reach = all.map { cue in
      furthest = max(furthest, cue.range.upperBound)
      return furthest
    }
  }

  /// Those of one lane.
  func only(_ lane: Lane) -> PlacedSounds { PlacedSounds(all.filter { $0.lane == lane }) }

  /// The indices of cues of which some may sound in `range`, and no other does.
  func candidates(in range: Range<Int>) -> Range<Int> {
    let first = firstIndex(in: reach) { $0 > range.lowerBound }
    let end = firstIndex(in: all) { $0.range.lowerBound >= range.upperBound }
    return min(first, end)..<end
  }

  /// Whether nothing sounds in `range`.
  func isSilent(in range: Range<Int>) -> Bool {
    !all[candidates(in: range)].contains { $0.range.overlaps(range) }
  }

  /// Multiplies every gain by `factor`.
  mutating func amplify(by factor: Double) {
    for index in all.indices { all[index].gain = Float(Double(all[index].gain) * factor) }
  }

  /// The first index whose element passes a test that all later ones pass too.
  private func firstIndex<Element>(
    in elements: [Element], where passes: (Element) -> Bool
  ) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
