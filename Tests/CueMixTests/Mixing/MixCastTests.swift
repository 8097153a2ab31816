import CueMix
import CuePlan
import Testing

@Suite struct MixCastTests {
  private func failure(of world: SmallWorld) -> MixError? {
    do throws(MixError) {
      _ = try world.mixer()
      return nil
    } catch { return error }
  }

  @Test func `a cue without a sound is named`() {
    var world = SmallWorld(frames: 9)
    world.add(.tone(.tick), nil, lane: .tone, at: 0..<1)
    #expect(failure(of: world) == .missingSound(world.cues[0]))
  }

  @Test func `a sound at another rate is refused`() {
    var world = SmallWorld(frames: 9)
    world.add(.tone(.tick), Sound([1], rate: SampleRate(11)), lane: .tone, at: 0..<1)
    #expect(failure(of: world) == .wrongRate(world.cues[0], found: SampleRate(11)))
  }

  @Test func `a range longer than its sound is refused`() {
    var world = SmallWorld(frames: 9)
    world.ring([0.5, 0.5], in: 0..<3)
    #expect(failure(of: world) == .rangeOutlastsSound(world.cues[0], soundFrames: 2))
  }

  @Test func `a clip is never cut short`() {
    var world = SmallWorld(frames: 9)
    world.add(
      .speech(SpokenLine("one")), Sound([0.5, 0.5], rate: SmallWorld.rate), lane: .voice, at: 0..<1)
    #expect(failure(of: world) == .speechCut(world.cues[0], soundFrames: 2))
  }

  @Test(arguments: [-1..<2, 7..<10, 12..<15])
  func `a cue outside the track is refused`(range: Range<Int>) {
    var world = SmallWorld(frames: 9)
    world.ring([0.5, 0.5, 0.5], in: range)
    #expect(failure(of: world) == .outsideTrack(world.cues[0], trackFrames: 9))
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `a sample that is not finite is found before mixing`(sample: Float) {
    var world = SmallWorld(frames: 9)
    world.say([0, 0, sample], at: 0)
    #expect(failure(of: world) == .soundNotFinite(world.cues[0], frame: 2))
  }

  @Test(arguments: [Double.infinity, .nan, 1e6])
  func `a gain that is not finite is refused`(decibels: Double) {
    var world = SmallWorld(frames: 9)
    world.say([0.5], at: 0, gain: Decibels(decibels))
    #expect(failure(of: world).map { if case .gainNotFinite = $0 { true } else { false } } == true)
  }

  @Test func `a gain of minus infinity is silence`() throws {
    var world = SmallWorld(frames: 1)
    world.say([0.5], at: 0, gain: Decibels(-.infinity))
    #expect(try world.mixer().samples(0..<1) == [0])
  }
}
