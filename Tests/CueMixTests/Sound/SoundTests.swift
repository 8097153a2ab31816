import CueMix
import CuePlan
import Testing

@Suite struct SoundTests {
  private let rate = SampleRate(10)

  @Test func `frames are counted, not samples`() {
    #expect(Sound([1, 2, 3, 4], rate: rate).frames == 4)
    #expect(Sound([1, 2, 3, 4], layout: .stereo, rate: rate).frames == 2)
    #expect(Sound([1, 2, 3, 4], layout: .stereo, rate: rate).length == SoundLength(frames: 2))
  }

  @Test func `a part is whole frames`() {
    let sound = Sound([1, 2, 3, 4, 5, 6], layout: .stereo, rate: rate)
    #expect(sound.extracting(frames: 1..<3).samples == [3, 4, 5, 6])
    #expect(sound.extracting(frames: 1..<1).frames == 0)
  }

  @Test func `a gain multiplies every sample, and none leaves them as they are`() {
    let sound = Sound([0.5, -0.25], rate: rate)
    #expect(sound.amplified(by: Decibels(20)).samples == [5, -2.5])
    #expect(sound.amplified(by: .unity) == sound)
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `the first frame that is not finite is found`(sample: Float) {
    let sound = Sound([0, 1, 1, sample, sample, 0], layout: .stereo, rate: rate)
    #expect(sound.firstNonFiniteFrame == 1)
  }

  @Test func `finite samples are all finite, the largest too`() {
    let largest = Float.greatestFiniteMagnitude
    #expect(Sound([0, -0.0, largest, -largest], rate: rate).firstNonFiniteFrame == nil)
  }
}
