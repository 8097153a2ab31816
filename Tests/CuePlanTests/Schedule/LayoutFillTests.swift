import CuePlan
import Testing

@Suite struct LayoutFillTests {
  private func timeline(_ fill: Seconds?, _ phases: PhasePlan...) throws -> Timeline {
    let breathing = SmallWorld.exercise("breathing", phases: phases)
    return try SmallWorld.timeline(SmallWorld.routine(.fill(breathing)), fill: fill)
  }

  private let inward = SmallWorld.phase("in", 5, say: "In")

  @Test func `it is a chapter without sets, counts and marks`() throws {
    let timeline = try timeline(120, inward)
    #expect(timeline.chapters.map(\.title) == ["breathing"])
    #expect(timeline.phases(.fill).allSatisfy { $0.set == nil })
    #expect(timeline.cues(.halfway).isEmpty && timeline.cues(.countdown).isEmpty)
  }

  @Test func `a few seconds of it are not explained`() throws {
    #expect(try !timeline(19, inward).spoken.contains("Stay here"))
    #expect(try timeline(20, inward).spoken.contains("Stay here"))
  }

  @Test func `without time or phases it is not there`() throws {
    #expect(try timeline(nil, inward).phases(.fill).isEmpty)
    #expect(try timeline(0, inward).phases(.fill).isEmpty)
    #expect(try timeline(30, SmallWorld.phase("in", 0)).phases(.fill).isEmpty)
  }
}
