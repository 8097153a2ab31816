import CuePlan
import Testing

@testable import CueMix

@Suite struct MixerHeadroomTests {
  private func truePeak(_ mixer: Mixer) -> Double {
    let track = Sound(mixer.samples(0..<mixer.frames), layout: mixer.layout, rate: mixer.rate)
    return Decibels(linearGain: track.truePeak).value
  }

  @Test func `what stays under the ceiling is left as it is`() throws {
    var world = SmallWorld(frames: 100)
    world.say(ContiguousArray(repeating: 0.5, count: 40), at: 10)
    world.ring(ContiguousArray(repeating: 0.25, count: 20), in: 20..<40)
    let mixer = try world.mixer()
    #expect(mixer.masterGain == .unity)
    #expect(mixer.limits.stretches.isEmpty)
  }

  @Test func `edge 22: a sum beyond the ceiling is turned down where it stands`() throws {
    var world = SmallWorld(frames: 400)
    world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    world.ring(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, in: 100..<300)
    let mixer = try world.mixer()
    #expect(mixer.masterGain == .unity)
    #expect(truePeak(mixer) <= -1)
    #expect(truePeak(mixer) > -1.1)
    let voiceAlone = mixer.samples(60..<90)
    #expect(
      zip(voiceAlone, sine(1, amplitude: 0.8, seconds: 4, at: SmallWorld.rate).samples[10...])
        .allSatisfy { $0 == $1 })
  }

  @Test func `edge 22: what is far beyond the ceiling is brought down by one gain`() throws {
    var world = SmallWorld(frames: 300)
    for _ in 0..<4 {
      world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    }
    let mixer = try world.mixer()
    #expect(abs(mixer.masterGain.value - (6 - 1 - Decibels(linearGain: 3.2).value)) < 0.2)
    #expect(truePeak(mixer) <= -1)
    #expect(truePeak(mixer) > -1.1)
  }

  @Test func `a lower ceiling is kept as well`() throws {
    var world = SmallWorld(frames: 300)
    world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    let mixer = try Mixer(
      timeline: world.timeline, sounds: world.sounds, layout: .stereo, ceiling: Decibels(-3))
    #expect(truePeak(mixer) <= -3)
    #expect(truePeak(mixer) > -3.1)
  }

  @Test func `what leans to one side is held under the ceiling there`() throws {
    var world = SmallWorld(frames: 300)
    world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    var timeline = world.timeline
    timeline.cues[0].pan = Pan(0.5)
    let mixer = try Mixer(timeline: timeline, sounds: world.sounds, layout: .stereo)
    #expect(truePeak(mixer) <= -1)
    #expect(truePeak(mixer) > -1.1)
    let alone = try Mixer(timeline: timeline, sounds: world.sounds, layout: .mono)
    #expect(alone.samples(0..<300) == (try world.mixer()).samples(0..<300), "mono has no sides")
  }

  @Test(arguments: [1, 7, 64])
  func `limits are the same for any block`(blockFrames: Int) throws {
    var world = SmallWorld(frames: 300)
    for start in [20, 30, 190, 200] {
      world.say(sine(1, amplitude: 0.7, seconds: 9, at: SmallWorld.rate).samples, at: start)
    }
    let mixer = try world.mixer(.stereo)
    #expect(!mixer.limits.stretches.isEmpty)
    let whole = mixer.samples(0..<300)
    var joined = ContiguousArray<Float>()
    for start in stride(from: 0, to: 300, by: blockFrames) {
      joined += mixer.samples(start..<min(start + blockFrames, 300))
    }
    #expect(joined == whole)
  }

  @Test func `peaks that never meet are not added up`() throws {
    var world = SmallWorld(frames: 60)
    world.ring(
      ContiguousArray(repeating: 0.5, count: 20) + Array(repeating: 0, count: 30), in: 0..<50)
    world.say(ContiguousArray(repeating: 0.6, count: 10), at: 35)
    let mixer = try world.mixer()
    #expect(mixer.masterGain == .unity)
    #expect(mixer.limits.stretches.isEmpty)
  }

  @Test func `edge 22: a session without a sound is not made louder`() throws {
    #expect(try SmallWorld(frames: 10).mixer().masterGain == .unity)
    var world = SmallWorld(frames: 10)
    world.say([0, 0, 0], at: 1)
    #expect(try world.mixer().masterGain == .unity)
  }
}
