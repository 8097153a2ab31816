import CuePlan
import Testing

/// What holds for every session, whoever wrote it.
@Suite struct SessionPropertyTests {
  /// Two thousand sessions, a hundred at a time.
  static let batches = (0..<20).map { UInt64($0) * 100..<UInt64($0 + 1) * 100 }

  @Test(arguments: batches)
  func `every session keeps every promise`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let session = try RandomSession(seed: seed)
      for promise in Promise.all {
        let broken = promise.broken(by: session)
        #expect(broken.isEmpty, "seed \(seed): \(promise.name)")
      }
    }
  }

  @Test func `the same routine gives the same timeline`() throws {
    for seed in 0..<100 as Range<UInt64> {
      #expect(try RandomSession(seed: seed).timeline == RandomSession(seed: seed).timeline)
    }
  }

  @Test func `the sessions that are made up reach into every corner`() throws {
    let sessions = try (0..<300 as Range<UInt64>).map(RandomSession.init)
    let timelines = sessions.map(\.timeline)
    let kinds = Set(timelines.flatMap { $0.cues.map(\.kind) })
    #expect(kinds == Set(CueKind.allCases).subtracting([.bed]))
    let phases = Set(timelines.flatMap { $0.phases.map(\.kind) })
    #expect(phases == Set(PhaseKind.allCases))
    let fittings = Set(timelines.flatMap { $0.cues.compactMap(\.fitted) })
    #expect(fittings == [.short, .faster, .tone])
    #expect(timelines.contains { $0.cues.contains { $0.moved > 0 } })
    #expect(timelines.contains { !$0.dropped.isEmpty })
  }
}
