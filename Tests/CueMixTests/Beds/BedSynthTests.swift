import CuePlan
import Testing

@testable import CueMix

@Suite struct BedSynthTests {
  private static let rate = SampleRate(2000)

  private func bed(_ name: BedName, _ layout: ChannelLayout = .stereo) throws -> Bed {
    try #require(BedSynth.bed(name, for: layout, at: Self.rate))
  }

  /// Some time of the bed alone, 15 LU under speech.
  private func sound(
    _ name: BedName, _ layout: ChannelLayout = .stereo, seconds: Int = 80
  ) throws -> Sound {
    let world = BedWorld(try bed(name, layout), frames: seconds * 2000, at: Self.rate)
    let mixer = try world.mixer(layout)
    return Sound(mixer.samples(0..<seconds * 2000), layout: layout, rate: Self.rate)
  }

  @Test(arguments: BedName.all, [ChannelLayout.mono, .stereo])
  func `every bed lies where its level says`(name: BedName, layout: ChannelLayout) throws {
    let loudness = try #require(try sound(name, layout).integratedLoudness)
    #expect(abs(loudness.lufs + 31) < 0.5, "\(name.rawValue) \(loudness.lufs)")
  }

  @Test(arguments: [ChannelLayout.mono, .stereo])
  func `what keeps headsets awake has the peak it is asked for`(layout: ChannelLayout) throws {
    let bed = try bed(.keepAlive, layout)
    #expect(abs(bed.peak - 1) < 1e-6)
    let peak = try sound(.keepAlive, layout, seconds: 20).samples.reduce(0) { max($0, abs($1)) }
    #expect(abs(Decibels(linearGain: Double(peak)).value + 15) < 0.1)
  }

  @Test(arguments: BedName.all)
  func `a bed loses little when its sides are added up`(name: BedName) throws {
    let stereo = try sound(name, seconds: 20)
    let (both, folded) = stride(from: 0, to: stereo.samples.count, by: 2).reduce((0.0, 0.0)) {
      let (left, right) = (Double(stereo.samples[$1]), Double(stereo.samples[$1 + 1]))
      return ($0.0 + (left * left + right * right) / 2, $0.1 + (left + right) * (left + right) / 4)
    }
    #expect(folded / both > 0.8, "a decibel")
    #expect(folded / both < 0.99, "it is wide")
  }

  @Test(arguments: BedName.all)
  func `any range of a bed alone is that range of the whole`(name: BedName) throws {
    let mixer = try BedWorld(try bed(name), frames: 12_000, at: Self.rate).mixer(.stereo)
    let whole = mixer.samples(0..<12_000)
    for range in [0..<1, 409..<1200, 5461..<5600, 11_900..<12_000] {
      let part = mixer.samples(range)
      #expect(part == ContiguousArray(whole[range.lowerBound * 2..<range.upperBound * 2]))
    }
  }

  @Test(arguments: [BedName.rain, .ocean, .pinkNoise, .brownNoise])
  func `noise does not come back`(name: BedName) throws {
    let samples = try sound(name, .mono, seconds: 30).samples
    let power = samples.reduce(0) { $0 + Double($1) * Double($1) }
    for shift in stride(from: 4000, to: 40_000, by: 42 * 16) {
      let product = (0..<samples.count - shift).reduce(0.0) {
        $0 + Double(samples[$1]) * Double(samples[$1 + shift])
      }
      #expect(abs(product / power) < 0.2, "after \(shift) frames")
    }
  }

  @Test func `a bed the tool does not make is none`() {
    #expect(BedSynth.bed(BedName(rawValue: "birds"), for: .stereo, at: Self.rate) == nil)
  }

  @Test(arguments: BedName.all)
  func `a rate too low for most of it still gives a bed or none`(name: BedName) throws {
    guard let bed = BedSynth.bed(name, for: .stereo, at: SampleRate(100)) else { return }
    let mixer = try BedWorld(bed, frames: 5000, at: SampleRate(100)).mixer(.stereo)
    #expect(mixer.samples(0..<5000).allSatisfy { $0.isFinite })
  }
}
