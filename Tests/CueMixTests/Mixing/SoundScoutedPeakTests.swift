import CuePlan
import Testing

@testable import CueMix

@Suite struct SoundScoutedPeakTests {
  /// Noise whose strength and smoothness change all the time.
  private func noise(seed: UInt32, frames: Int, layout: ChannelLayout) -> Sound {
    var state = seed
    var memory: Float = 0
    let samples = (0..<frames * layout.channels).map { index in
      state = state &* 1_664_525 &+ 1_013_904_223
      let white = Float(state >> 8) / 8_388_608 - 1
      let smoothness = Float((index / 500 * 7 + Int(seed)) % 10) / 10
      memory += (1 - smoothness) * (white - memory)
      return memory * Float((index / 300 * 3) % 7 + 1) / 7
    }
    return Sound(ContiguousArray(samples), layout: layout, rate: .standard)
  }

  @Test(arguments: [ChannelLayout.mono, .stereo], [0, 1, 2, 63, 64, 65, 129, 5000])
  func `it is the true peak, whatever the sound`(layout: ChannelLayout, frames: Int) {
    for seed in 1...12 {
      let sound = noise(seed: UInt32(seed * 77), frames: frames, layout: layout)
      #expect(sound.scoutedTruePeak == sound.truePeak)
    }
  }

  @Test(arguments: [ChannelLayout.mono, .stereo], [64, 129, 5000])
  func `nothing that is passed over holds the highest point`(layout: ChannelLayout, frames: Int) {
    let reach = Interpolator.reach * layout.channels
    let silence = ContiguousArray<Float>(repeating: 0, count: reach)
    for seed in 1...12 {
      let sound = noise(seed: UInt32(seed * 77), frames: frames, layout: layout)
      let padded = silence + sound.samples + silence
      // Over a floor of 0 no point is passed over.
      let peak = Interpolator.standard.peak(
        of: padded.span, in: reach..<padded.count, channels: layout.channels, above: 0)
      let highest = sound.samples.span.highestMagnitude(in: sound.samples.indices)
      #expect(sound.truePeak == max(peak, Double(highest)))
    }
  }

  @Test(arguments: [20.0, 440, 5000, 11_999, 23_000])
  func `it is the true peak of a tone that begins and ends at once`(hertz: Double) {
    let sound = sine(hertz, amplitude: 0.7, seconds: 0.1)
    #expect(sound.scoutedTruePeak == sound.truePeak)
  }
}
