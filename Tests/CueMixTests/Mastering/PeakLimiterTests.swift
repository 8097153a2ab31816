import CueMix
import CuePlan
import Testing

@Suite struct PeakLimiterTests {
  private let rate = SampleRate(8000)
  private let limiter = PeakLimiter(ceiling: Decibels(-6))

  private var spiked: Sound {
    var samples = sine(200, amplitude: 0.3, seconds: 0.2, at: rate).samples
    samples[800] = 0.9
    samples[803] = -0.7
    return Sound(samples, rate: rate)
  }

  @Test func `what is under the ceiling is left as it is`() {
    let quiet = sine(200, amplitude: 0.5, seconds: 0.05, at: rate)
    #expect(limiter.limited(quiet) == quiet)
  }

  @Test func `no peak passes the ceiling`() {
    let peak = Decibels(linearGain: limiter.limited(spiked).truePeak).value
    #expect(peak <= -6 + 1e-4)
    #expect(peak > -6.2)
  }

  @Test func `only what lies within reach of a peak is changed`() {
    let limited = limiter.limited(spiked)
    let changed = spiked.samples.indices.filter {
      abs(limited.samples[$0] - spiked.samples[$0]) > 0.001
    }
    #expect(changed.allSatisfy { (750..<855).contains($0) })
    #expect(changed.count > 20)
  }

  @Test func `the gain moves without a jump`() {
    let limited = limiter.limited(spiked)
    let gains = (700..<900).compactMap { index in
      abs(spiked.samples[index]) < 0.05 ? nil : limited.samples[index] / spiked.samples[index]
    }
    #expect(gains.min().map { $0 < 0.6 } == true)
    #expect(zip(gains, gains.dropFirst()).allSatisfy { abs($0 - $1) < 0.12 })
  }

  @Test func `both sides are turned down together`() {
    let samples = interleaved(spiked.samples, repeatElement(0.25, count: spiked.frames))
    let limited = limiter.limited(Sound(samples, layout: .stereo, rate: rate))
    #expect(limited.samples[2 * 800 + 1] < 0.15)
    #expect(limited.samples[1] == 0.25)
  }

  @Test func `a steady tone too loud is held at the ceiling`() {
    let loud = sine(200, amplitude: 0.9, seconds: 0.1, at: rate)
    let peak = Decibels(linearGain: limiter.limited(loud).truePeak).value
    #expect(abs(peak + 6) < 0.1)
  }
}
