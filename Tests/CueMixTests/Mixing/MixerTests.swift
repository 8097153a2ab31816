import CueMix
import CuePlan
import Testing

@Suite struct MixerTests {
  @Test func `a clip starts on its cue's frame and ends with its range`() throws {
    var world = SmallWorld(frames: 8)
    world.say([0.25, 0.5, 0.125], at: 2)
    #expect(try world.mixer().samples(0..<8) == [0, 0, 0.25, 0.5, 0.125, 0, 0, 0])
  }

  @Test func `cues that overlap are summed`() throws {
    var world = SmallWorld(frames: 5)
    world.say([0.25, 0.25, 0.25], at: 0)
    world.ring([0.125, 0.125, 0.125], in: 1..<4)
    #expect(try world.mixer().samples(0..<5) == [0.25, 0.375, 0.375, 0.125, 0])
  }

  @Test func `a cue's gain multiplies its samples`() throws {
    var world = SmallWorld(frames: 2)
    world.say([0.5, -0.5], at: 0, gain: Decibels(-20))
    let mixed = try world.mixer().samples(0..<2)
    #expect(abs(mixed[0] - 0.05) < 1e-8)
    #expect(mixed[1] == -mixed[0])
  }

  @Test(arguments: [1, 3, 7, 64, 4096])
  func `any block size gives the same frames`(blockFrames: Int) throws {
    let mixer = try SmallWorld.busy.mixer(.stereo)
    let whole = mixer.samples(0..<300)
    var joined = ContiguousArray<Float>()
    for start in stride(from: 0, to: 300, by: blockFrames) {
      joined += mixer.samples(start..<min(start + blockFrames, 300))
    }
    #expect(joined == whole)
  }

  @Test func `any range alone is that range of the whole`() throws {
    let mixer = try SmallWorld.busy.mixer()
    let whole = mixer.samples(0..<300)
    for start in stride(from: 299, through: 0, by: -13) {
      for length in [1, 2, 29, 300] where start + length <= 300 {
        let range = start..<start + length
        #expect(mixer.samples(range) == ContiguousArray(whole[range]), "\(range)")
      }
    }
  }

  @Test func `outside the track there is silence`() throws {
    var world = SmallWorld(frames: 2)
    world.say([0.5, 0.5], at: 0)
    #expect(try world.mixer().samples(-2..<4) == [0, 0, 0.5, 0.5, 0, 0])
  }

  @Test func `silence is known without mixing`() throws {
    var world = SmallWorld(frames: 9)
    world.ring([0.5, 0.5, 0.5, 0.5], in: 0..<4)
    world.ring([0.5], in: 1..<2)
    world.ring([0.5, 0.5], in: 6..<8)
    let mixer = try world.mixer()
    let silent = (0..<9).filter { mixer.isSilent(in: FramePosition($0)..<FramePosition($0 + 1)) }
    #expect(silent == [4, 5, 8])
    #expect(mixer.isSilent(in: 4..<6))
    #expect(!mixer.isSilent(in: 3..<6))
  }

  @Test func `a mono sound is heard from both sides`() throws {
    var world = SmallWorld(frames: 2)
    world.say([0.25, -0.5], at: 0)
    #expect(try world.mixer(.stereo).samples(0..<2) == [0.25, 0.25, -0.5, -0.5])
  }

  @Test func `two sides become one at half strength each`() throws {
    var world = SmallWorld(frames: 2)
    let sound = Sound([0.5, 0.25, -0.5, 0.5], layout: .stereo, rate: SmallWorld.rate)
    world.add(.tone(.start), sound, lane: .tone, at: 0..<2)
    #expect(try world.mixer().samples(0..<2) == [0.375, 0])
    #expect(try world.mixer(.stereo).samples(0..<2) == [0.5, 0.25, -0.5, 0.5])
  }

  @Test func `edge 18: a bell that must end early fades and is silent from its end on`() throws {
    var world = SmallWorld(frames: 200)
    let rate = SampleRate(1000)
    world.add(
      .tone(.sessionStart), Sound(ContiguousArray(repeating: 0.5, count: 150), rate: rate),
      lane: .tone, at: 0..<100)
    var timeline = world.timeline
    timeline.sampleRate = rate
    let mixed = try Mixer(timeline: timeline, sounds: world.sounds).samples(0..<200)
    #expect(mixed[..<40].allSatisfy { $0 == 0.5 })
    #expect(zip(mixed[40..<100], mixed[41..<101]).allSatisfy { $0 > $1 })
    #expect(mixed[99] < 0.001)
    #expect(mixed[100...].allSatisfy { $0 == 0 })
  }

  @Test func `a bell cut shorter than the fade fades over all of its range`() throws {
    var world = SmallWorld(frames: 3)
    world.ring([0.5, 0.5, 0.5], in: 0..<1)
    let mixed = try world.mixer().samples(0..<3)
    #expect(mixed == [0.25, 0, 0])
  }
}
