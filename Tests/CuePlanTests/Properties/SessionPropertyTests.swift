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

  @Test(arguments: batches.prefix(10))
  func `every session that was adapted keeps every promise`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      guard let session = try? RandomSession(adapting: seed) else { continue }
      for promise in Promise.all {
        #expect(promise.broken(by: session).isEmpty, "seed \(seed): \(promise.name)")
      }
    }
  }

  @Test func `hardly any session is adapted away`() {
    let kept = (0..<200 as Range<UInt64>).filter { (try? RandomSession(adapting: $0)) != nil }
    #expect(kept.count > 180)
  }

  /// A session of any kind, asked to last between half as long and twice as long as it does.
  @Test(arguments: batches.prefix(10))
  func `the length asked for is the length got, or the session says what it can have`(
    seeds: Range<UInt64>
  ) throws {
    var met = 0
    for seed in seeds.prefix(20) {
      var maker = RoutineMaker(seed: seed)
      let routine = maker.adaptable()
      let natural = try FitWorld.natural(routine, rate: RandomSession.rate)
      let asked = natural.scaled(by: Int64(50 + seed % 150), over: 100)
      do throws(FitError) {
        let timeline = try FitWorld.fitted(
          routine, to: asked, mode: seed % 2 == 0 ? .strict : .best, rate: RandomSession.rate)
        #expect(timeline.frames == RandomSession.rate.frame(at: asked).index, "seed \(seed)")
        met += 1
      } catch {
        if case .unmeasured = error { Issue.record("seed \(seed)") }
      }
    }
    #expect(met > 0)
  }

  @Test func `the same routine gives the same timeline`() throws {
    for seed in 0..<40 as Range<UInt64> {
      #expect(try RandomSession(seed: seed).timeline == RandomSession(seed: seed).timeline)
    }
  }

  @Test func `the sessions that are made up reach into every corner`() throws {
    let sessions = try (0..<250 as Range<UInt64>).map { try RandomSession(seed: $0) }
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
