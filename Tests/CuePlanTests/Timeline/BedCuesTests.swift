@testable import CuePlan
import Testing

@Suite struct BedCuesTests {
  private let pad = BedChoice(name: BedName(rawValue: "pad"))
  private let rain = BedChoice(name: BedName(rawValue: "rain"))

  @Test func `a routine's bed lies under all of the session`() throws {
    let timeline = try timeline(bed: pad)
    let bed = try #require(timeline.beds.first)
    #expect(timeline.beds.count == 1)
    #expect(bed.range == 0..<FramePosition(timeline.frames))
    #expect(bed.kind == .bed)
    #expect(bed.text == "pad")
    #expect(bed.bed?.fadeIn == 30)
    #expect(bed.bed?.fadeOut == 80)
    #expect(timeline.cues.first == bed, "of equal starts the bed comes first")
  }

  @Test func `edge 20: a tone that keeps headsets awake lies under all of it, lowered by nothing`()
    throws
  {
    let plain = try timeline(bed: pad)
    let awake = plain.keptAlive(at: Decibels(-38))
    let tone = try #require(awake.beds.first { $0.sound == .bed(.keepAlive) })
    #expect(tone.range == 0..<FramePosition(plain.frames))
    #expect(tone.gain == Decibels(-38))
    #expect(tone.bed?.underSpeech == .unity)
    #expect(awake.cues.count == plain.cues.count + 1)
    #expect(plain.keptAlive(at: nil) == plain)
  }

  @Test func `a session without a bed has none`() throws {
    #expect(try timeline(bed: nil).beds.isEmpty)
  }

  @Test func `a bed changes nothing else`() throws {
    var without = try timeline(bed: pad)
    without.cues.removeAll { $0.lane == .bed }
    #expect(try without == timeline(bed: nil))
  }

  @Test func `a part's own bed takes over and gives back, each going on under the next`() throws {
    let timeline = try timeline(bed: pad, ofSection: rain)
    let title = try #require(timeline.cues.first { $0.text == "Middle" }).range.lowerBound
    let beds = timeline.beds
    #expect(beds.map(\.text) == ["pad", "rain", "pad"])
    #expect(beds[1].range.lowerBound == title)
    #expect(beds[0].range.upperBound == title.advanced(by: 30))
    #expect(beds[0].bed?.fadeOut == 30)
    #expect(beds[1].range.upperBound == beds[2].range.lowerBound.advanced(by: 30))
    #expect(beds[2].bed?.fadeOut == 80)
    #expect(beds[2].range.upperBound.index == timeline.frames)
  }

  @Test func `edge 21: a part can be without a bed`() throws {
    let timeline = try timeline(bed: pad, ofSection: .silence)
    #expect(timeline.beds.map(\.text) == ["pad", "pad"])
    #expect(timeline.beds[0].range.upperBound < timeline.beds[1].range.lowerBound)
    #expect(timeline.beds[0].bed?.fadeOut == 80)
  }

  @Test func `a bed has its own start and end`() throws {
    var short = pad
    (short.start, short.end) = (5, 17)
    let bed = try #require(timeline(bed: short).beds.first)
    #expect(bed.range == 50..<170)
  }

  @Test func `fades longer than the bed meet`() throws {
    var short = pad
    short.end = 2
    (short.fadeIn, short.fadeOut) = (3, 1)
    let bed = try #require(timeline(bed: short).beds.first)
    #expect(bed.bed?.fadeIn == 15)
    #expect(bed.bed?.fadeOut == 5)
  }

  @Test func `a bed that would start after its part is not heard`() throws {
    var late = pad
    late.start = 4000
    #expect(try timeline(bed: late).beds.isEmpty)
  }

  private func timeline(bed: BedChoice?, ofSection own: BedChoice? = nil) throws -> Timeline {
    var section = Item(
      .section(title: "Middle", items: [Item(.exercise(SmallWorld.exercise("wave")))]))
    section.bed = own
    let first = Item(.exercise(SmallWorld.exercise("reach")))
    let last = Item(.exercise(SmallWorld.exercise("fold")))
    return try SmallWorld.timeline(Routine(title: "Test", bed: bed, items: [first, section, last]))
  }
}

extension Timeline {
  fileprivate var beds: [Cue] { cues.filter { $0.lane == .bed } }
}
