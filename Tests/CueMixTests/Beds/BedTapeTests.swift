import CuePlan
import Synchronization
import Testing

@testable import CueMix

@Suite struct BedTapeTests {
  /// A reel that counts how often it is read, and may lose everything.
  private final class CountingReel: TapeReel {
    let reads = Mutex(0)
    let isLost = Mutex(false)
    private let kept = MemoryReel()

    func append(_ samples: borrowing Span<Int16>) { kept.append(samples) }

    func samples(_ range: Range<Int>) -> ContiguousArray<Int16>? {
      reads.withLock { $0 += 1 }
      return isLost.withLock(\.self) ? nil : kept.samples(range)
    }
  }

  /// Frames 0 to 9, the first two of which stand apart from the reel.
  private func tape(on reel: CountingReel) -> BedTape {
    reel.append(ContiguousArray<Int16>([90, 91, 2, 3, 4, 5, 6, 7, 8, 9]).span)
    return BedTape(
      head: [0, 1], frames: 10, peak: 1, on: reel, layout: .mono, rate: SmallWorld.rate)
  }

  private func bed(on reel: CountingReel) throws -> Bed {
    var chance = Chance(seed: 5)
    let samples = ContiguousArray((0..<60).map { _ in Float(chance.next() * 0.3) })
    return try #require(Bed(Sound(samples, rate: SmallWorld.rate), on: reel))
  }

  @Test func `frames come from the head, from the reel and from both`() {
    let tape = tape(on: CountingReel())
    for range in [0..<2, 2..<6, 0..<10, 1..<4, 9..<10] {
      let piece = tape.piece(holding: range)
      #expect(piece?.samples.map(Int.init).suffix(range.count) == Array(range)[...])
    }
  }

  @Test func `what is held is not read again`() throws {
    let reel = CountingReel()
    let held = try #require(tape(on: reel).holding([4..<8, 0..<2]))
    #expect(reel.reads.withLock(\.self) == 1)
    #expect(held.piece(holding: 5..<7)?.samples == [4, 5, 6, 7])
    #expect(reel.reads.withLock(\.self) == 1)
    #expect(held.piece(holding: 7..<9)?.samples == [7, 8])
    #expect(reel.reads.withLock(\.self) == 2)
  }

  @Test func `a bed is read from its reel once a segment, whatever its length`() throws {
    let reel = CountingReel()
    let mixer = try BedWorld(try bed(on: reel), frames: 400).mixer()
    let whole = Sound(mixer.samples(0..<400), rate: SmallWorld.rate)
    reel.reads.withLock { $0 = 0 }
    var samples = ContiguousArray<Float>()
    try SegmentRenderer(mixer, threads: 2, measuring: .nothing, segmentFrames: 100)
      .render(.asMixed) { (segment: borrowing Segment<Float>) in samples += segment.samples }
    #expect(samples == whole.samples)
    // Four segments, in each of which the tape of some 45 frames begins anew two or three times.
    #expect(reel.reads.withLock(\.self) <= 4 * 4)
  }

  @Test func `a reel that is lost ends the render and names the bed`() throws {
    let reel = CountingReel()
    let mixer = try BedWorld(try bed(on: reel), frames: 100).mixer()
    reel.isLost.withLock { $0 = true }
    do throws(RenderError<Never>) {
      _ = try SegmentRenderer(mixer, threads: 1).render { (_: borrowing Segment<Int16>) in }
      Issue.record("nobody noticed")
    } catch .mix(.soundLost(let name)) {
      #expect(name == .bed(BedWorld.name))
    } catch {
      Issue.record("another error: \(error)")
    }
  }

  @Test func `a reel that loses what was recorded makes no bed`() {
    let reel = CountingReel()
    reel.isLost.withLock { $0 = true }
    let sound = Sound(ContiguousArray(repeating: 0.1, count: 60), rate: SmallWorld.rate)
    #expect(Bed(sound, on: reel) == nil)
  }
}
