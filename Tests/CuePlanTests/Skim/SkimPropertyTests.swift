import CuePlan
import Testing

/// What holds for a fast listen to any session.
@Suite struct SkimPropertyTests {
  static let batches = (0..<10).map { UInt64($0) * 100..<UInt64($0 + 1) * 100 }

  /// Promises about phases of exact length and counts on the second are not for fast listens.
  private static let promises: [Promise] = [
    .tiling, .chapters, .insideTheFile, .inOrder, .leadIn, .quiet, .wholeSounds,
  ]

  @Test(arguments: batches)
  func `it keeps what a timeline promises`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let session = try RandomSession(seed: seed)
      let skimmed = session.with(session.timeline.skimmed())
      for promise in Self.promises {
        let broken = promise.broken(by: skimmed)
        #expect(broken.isEmpty, "seed \(seed): \(promise.name)")
      }
    }
  }

  @Test(arguments: batches)
  func `every line is heard once in its order, every side and chapter is there`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds {
      let whole = try RandomSession(seed: seed).timeline
      let skim = whole.skimmed()
      #expect(lines(skim) == lines(whole).eachOnce, "seed \(seed)")
      #expect(sides(skim) == sides(whole), "seed \(seed)")
      #expect(skim.chapters.map(\.title) == whole.chapters.map(\.title), "seed \(seed)")
      #expect(skim.frames <= whole.frames)
    }
  }

  private struct Line: Hashable {
    let text: String
    let exercise: String?
    let side: Side?
  }

  private func lines(_ timeline: Timeline) -> [Line] {
    timeline.cues.filter { $0.lane == .voice }
      .map { Line(text: $0.text, exercise: $0.exercise, side: $0.side) }
  }

  private func sides(_ timeline: Timeline) -> Set<Line> {
    Set(timeline.phases.map { Line(text: $0.name, exercise: $0.exercise, side: $0.side) })
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each where it comes first.
  fileprivate var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
