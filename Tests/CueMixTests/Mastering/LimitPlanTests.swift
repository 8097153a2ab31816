import Testing

@testable import CueMix

@Suite struct LimitPlanTests {
  @Test func `a peak is measured with all that the curve through it depends on`() throws {
    // Every sample lifts the point in the middle of them all, however far from it.
    let samples = ContiguousArray(
      (-31...32).map { place -> Float in
        let isUp = place <= 0 ? place.isMultiple(of: 2) : !place.isMultiple(of: 2)
        return isUp ? 0.1 : -0.1
      })
    var world = SmallWorld(frames: 200)
    world.say(samples, at: 60)
    let mixer = try world.mixer()
    let track = Sound(mixer.samples(0..<200), layout: mixer.layout, rate: mixer.rate)
    let plan = LimitPlan(stretches: [LimitPlan.Stretch(start: 91, gains: [1])])
    #expect(plan.highest(of: mixer) == track.truePeak)
    #expect(track.truePeak > 0.2)
  }

  @Test func `a stretch amid something loud is no peak by itself`() throws {
    var world = SmallWorld(frames: 400)
    world.say(sine(1, amplitude: 0.8, seconds: 40, at: SmallWorld.rate).samples, at: 0)
    let mixer = try world.mixer()
    let plan = LimitPlan(stretches: [LimitPlan.Stretch(start: 203, gains: [1, 1, 1])])
    let highest = plan.highest(of: mixer)
    #expect(highest > 0.75)
    #expect(highest < 0.81, "a cut on either side would swing beyond")
  }
}
