import CuePlan
import Testing

@testable import CueMix

@Suite struct BiquadTests {
  private let rate = SampleRate(16_000)

  /// What a filter does to a sine, in decibels, after it has settled.
  private func response(_ filter: Biquad, at hertz: Double) -> Double {
    let sound = sine(hertz, seconds: 0.3, at: rate).filtered(by: [filter])
    let settled = sound.samples.suffix(1600)
    let power = settled.reduce(0) { $0 + Double($1) * Double($1) } / 800
    return Decibels(linearGain: power.squareRoot()).value
  }

  @Test(arguments: [(20.0, -21.8), (70, -3.01), (700, 0), (4000, 0)])
  func `a high-pass falls 12 dB an octave below its corner`(hertz: Double, decibels: Double) {
    #expect(abs(response(.highPass(70, at: rate), at: hertz) - decibels) < 0.1)
  }

  @Test(arguments: [(100.0, 0.0), (1000, -3.01), (4000, -28.06)])
  func `a low-pass falls above its corner`(hertz: Double, decibels: Double) {
    #expect(abs(response(.lowPass(1000, at: rate), at: hertz) - decibels) < 0.1)
  }

  @Test(arguments: [(200.0, 0.0), (3500, 1.0), (7000, 2.0)])
  func `a high shelf lifts what lies above`(hertz: Double, decibels: Double) {
    let shelf = Biquad.highShelf(3500, gain: Decibels(2), at: rate)
    #expect(abs(response(shelf, at: hertz) - decibels) < 0.05)
  }

  @Test(arguments: [(100.0, 0.0), (1000, -6.0), (7000, 0.0)])
  func `a peak changes a band`(hertz: Double, decibels: Double) {
    let peak = Biquad.peak(1000, gain: Decibels(-6), at: rate)
    #expect(abs(response(peak, at: hertz) - decibels) < 0.1)
  }

  @Test func `a corner beyond the rate does nothing`() {
    #expect(Biquad.highPass(70, at: SampleRate(100)) == .identity)
    #expect(Biquad.highShelf(3500, gain: Decibels(2), at: SampleRate(7000)) == .identity)
  }

  @Test func `each side of a stereo sound has its own filter`() {
    let mono = Sound([1, 0, 0, 0], rate: rate).filtered(by: [.lowPass(1000, at: rate)])
    let stereo = Sound([1, 0, 0, 0, 0, 0, 0, 0], layout: .stereo, rate: rate)
      .filtered(by: [.lowPass(1000, at: rate)])
    for frame in 0..<4 {
      #expect(stereo.samples[2 * frame] == mono.samples[frame])
      #expect(stereo.samples[2 * frame + 1] == 0)
    }
  }
}
