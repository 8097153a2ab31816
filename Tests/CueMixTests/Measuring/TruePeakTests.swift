import CuePlan
import Testing

@testable import CueMix

@Suite struct TruePeakTests {
  private let rate = SampleRate(1000)

  /// A sine at a quarter of the rate, sampled 45° off its tops: samples at 0.707 of its height.
  private var slanted: Sound {
    Sound(
      ContiguousArray((0..<200).map { Float(PortableMath.sine(turns: Double($0) / 4 + 0.125)) }),
      rate: rate
    ).faded(in: .milliseconds(50), out: .milliseconds(50))
  }

  @Test func `the top between two samples is found`() {
    #expect(slanted.samples.allSatisfy { $0.magnitude < 0.708 })
    #expect(abs(slanted.truePeak - 1) < 0.01)
  }

  @Test func `a sample that is higher than the curve counts itself`() {
    #expect(Sound([0, 0, 0.5, 0, 0], rate: rate).truePeak == 0.5)
    #expect(Sound([-0.5], rate: rate).truePeak == 0.5)
    #expect(Sound([], rate: rate).truePeak == 0)
  }

  @Test func `a top is found when its sound is already over`() {
    #expect(Sound([1, 1], rate: rate).truePeak > 1.15)
  }

  @Test func `an edge rings beyond the end of the sound`() {
    let box = Sound(ContiguousArray(repeating: 1, count: 64), rate: rate)
    #expect(box.truePeak > 1.05)
    #expect(box.truePeak < 1.2)
  }

  @Test(arguments: [1, 5, 11, 12, 63, 64, 200])
  func `a meter finds the same in any pieces`(frames: Int) {
    var meter = TruePeakMeter(layout: .mono)
    for start in stride(from: 0, to: 200, by: frames) {
      meter.add(slanted.extracting(frames: start..<min(start + frames, 200)).samples.span)
    }
    meter.finish()
    #expect(meter.peak == slanted.truePeak)
  }

  @Test func `both sides of a stereo sound are measured alone`() {
    let quiet = slanted.samples.map { $0 / 8 }
    let samples = interleaved(quiet, slanted.samples)
    #expect(Sound(samples, layout: .stereo, rate: rate).truePeak == slanted.truePeak)
  }

  /// ffmpeg 5.1 (ebur128, which oversamples with a filter of 32 taps) reads this noise so.
  @Test func `white noise reads as an outside meter reads it`() {
    let silence = ContiguousArray<Float>(repeating: 0, count: 200)
    let noise = Sound(silence + whiteNoise(frames: 9600) + silence, rate: rate)
    #expect(abs(noise.truePeak - 0.838) < 0.001)
  }

  /// Even noise up to half of full scale, the same each time.
  private func whiteNoise(frames: Int) -> ContiguousArray<Float> {
    var state: UInt64 = 1
    return ContiguousArray(
      (0..<frames).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int32(truncatingIfNeeded: state >> 32)) * 0x1p-32
      })
  }

  @Test func `each frame's peak covers the curve up to the next`() {
    let peaks = slanted.peaksByFrame(above: 0.9)
    #expect(peaks.reduce(0, max) == Float(slanted.truePeak))
    #expect(peaks[..<40].allSatisfy { $0 == 0 })
    // Tops lie between the samples at 0.707 of the same sign, not between those that cross 0.
    #expect((100..<104).map { peaks[$0] > 0.9 } == [true, false, true, false])
  }
}
