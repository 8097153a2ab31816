import CuePlan
import Testing

@testable import CueMix

@Suite struct MixerStemTests {
  private var world: SmallWorld {
    var world = SmallWorld(frames: 400)
    world.say(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, at: 50)
    world.ring(sine(1, amplitude: 0.8, seconds: 20, at: SmallWorld.rate).samples, in: 100..<300)
    world.ring([0.1, 0.2, 0.1], in: 350..<353)
    return world
  }

  @Test func `stems add up to the mix, limited as a whole`() throws {
    let mixer = try world.mixer()
    #expect(!mixer.limits.stretches.isEmpty)
    let (voice, tone) = (mixer.stem(.voice), mixer.stem(.tone))
    let sum = zip(voice.samples(0..<400), tone.samples(0..<400)).map { $0 + $1 }
    let whole = mixer.samples(0..<400)
    #expect(zip(sum, whole).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func `stems add up under one gain`() throws {
    var world = world
    for start in 100..<104 {
      world.say(sine(1, amplitude: 0.8, seconds: 9, at: SmallWorld.rate).samples, at: start)
    }
    let mixer = try world.mixer()
    #expect(mixer.masterGain < .unity)
    let stems = mixer.lanes.map { mixer.stem($0).samples(0..<400) }
    let whole = mixer.samples(0..<400)
    for frame in 0..<400 {
      #expect(abs(stems.reduce(0) { $0 + $1[frame] } - whole[frame]) < 1e-6)
    }
  }

  @Test func `a stem is silent where its lane is`() throws {
    let mixer = try world.mixer()
    #expect(mixer.stem(.voice).isSilent(in: 300..<400))
    #expect(!mixer.stem(.tone).isSilent(in: 300..<400))
    #expect(mixer.stem(.voice).samples(260..<400).allSatisfy { $0 == 0 })
  }

  @Test func `lanes are those that sound`() throws {
    #expect(try world.mixer().lanes == [.voice, .tone])
    #expect(try SmallWorld(frames: 10).mixer().lanes.isEmpty)
    #expect(try SmallWorld.busy.mixer().lanes == [.tone])
  }
}
