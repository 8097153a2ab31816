import CuePlan
import Synchronization
import Testing

@testable import CueMix

@Suite struct SoundShelfTests {
  /// A shelf that counts how often it is asked, and may lose everything.
  private final class CountingShelf: SoundShelf {
    let sounds: [CueSound: Sound]
    let asked = Mutex<[CueSound: Int]>([:])
    let isLost = Mutex(false)

    init(_ sounds: [CueSound: Sound]) { self.sounds = sounds }

    func sound(_ name: CueSound) -> Sound? {
      asked.withLock { $0[name, default: 0] += 1 }
      return isLost.withLock { $0 } ? nil : sounds[name]
    }
  }

  private var world: SmallWorld {
    var world = SmallWorld(frames: 100)
    for start in [0, 30, 60, 90] { world.say([0.05, 0.1, -0.1], at: start) }
    return world
  }

  private func render(_ mixer: Mixer) throws -> ContiguousArray<Int16> {
    var samples = ContiguousArray<Int16>()
    try SegmentRenderer(mixer, threads: 2, segmentFrames: 50)
      .render { (segment: borrowing Segment<Int16>) in samples += segment.samples }
    return samples
  }

  @Test func `a sound is asked for once to check it and once for each segment`() throws {
    let shelf = CountingShelf(world.sounds)
    let mixer = try Mixer(timeline: world.timeline, sounds: shelf)
    #expect(shelf.asked.withLock { $0.values.allSatisfy { $0 == 1 } })
    let plain = try world.mixer()
    #expect(try render(mixer) == render(plain))
    #expect(shelf.asked.withLock { $0.values.max() } ?? 9 <= 3)
  }

  @Test func `a sound that got lost ends the render`() throws {
    let shelf = CountingShelf(world.sounds)
    let mixer = try Mixer(timeline: world.timeline, sounds: shelf)
    shelf.isLost.withLock { $0 = true }
    do throws(RenderError<Never>) {
      _ = try SegmentRenderer(mixer, threads: 1).render { (_: borrowing Segment<Int16>) in }
      Issue.record("nobody noticed")
    } catch .mix(.soundLost(let name)) {
      #expect(world.sounds[name] != nil)
    } catch {
      Issue.record("another error: \(error)")
    }
  }
}
