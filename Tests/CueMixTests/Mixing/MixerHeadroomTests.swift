import CueMix
import CuePlan
import Testing

@Suite struct MixerHeadroomTests {
  @Test func `what stays under the ceiling is left as it is`() throws {
    var world = SmallWorld(frames: 100)
    world.say(ContiguousArray(repeating: 0.5, count: 40), at: 10)
    world.ring(ContiguousArray(repeating: 0.25, count: 20), in: 20..<40)
    #expect(try world.mixer().masterGain == .unity)
  }

  @Test func `a sum beyond the ceiling is brought to it by one gain`() throws {
    var world = SmallWorld(frames: 400)
    world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    world.ring(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, in: 100..<300)
    let mixer = try world.mixer()
    let track = Sound(mixer.samples(0..<400), rate: SmallWorld.rate)
    let peak = Decibels(linearGain: track.truePeak).value
    #expect(peak <= -1 + 1e-5)
    #expect(peak > -1.001)
    #expect(mixer.masterGain.value < -4)
  }

  @Test func `peaks that never meet are not added up`() throws {
    var world = SmallWorld(frames: 60)
    world.ring(
      ContiguousArray(repeating: 0.5, count: 20) + Array(repeating: 0, count: 30), in: 0..<50)
    world.say(ContiguousArray(repeating: 0.6, count: 10), at: 35)
    #expect(try world.mixer().masterGain == .unity)
  }

  @Test func `a session without a sound is not made louder`() throws {
    #expect(try SmallWorld(frames: 10).mixer().masterGain == .unity)
    var world = SmallWorld(frames: 10)
    world.say([0, 0, 0], at: 1)
    #expect(try world.mixer().masterGain == .unity)
  }
}
