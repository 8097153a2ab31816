import CuePlan
import Testing

@testable import CueMix

@Suite struct BedRecorderTests {
  private static let rate = SampleRate(1000)

  private func noise(_ seconds: Double, seed: UInt32 = 3) -> ContiguousArray<Float> {
    var chance = Chance(seed: seed)
    return ContiguousArray((0..<Int(seconds * 1000)).map { _ in Float(chance.next() * 0.3) })
  }

  private func bed(_ samples: ContiguousArray<Float>) throws -> Bed {
    try #require(Bed(Sound(samples, rate: Self.rate)))
  }

  private func mixed(_ bed: Bed, frames: Int) throws -> ContiguousArray<Float> {
    try BedWorld(bed, frames: frames, at: Self.rate).mixer().samples(0..<frames)
  }

  @Test func `runner-up: a bed goes on as long as the session, at its level`() throws {
    let samples = try mixed(try bed(noise(10)), frames: 60_000)
    let loudness = Sound(samples, rate: Self.rate).integratedLoudness
    #expect(abs(try #require(loudness).lufs + 31) < 0.3)
  }

  @Test func `runner-up: the power of noise stays level over the seam`() throws {
    let tape = try #require(try bed(noise(10)).layers.first).tape
    #expect((7950...8000).contains(tape.frames), "two of the ten seconds lie over each other")
    func power(_ range: Range<Int>) -> Double {
      range.reduce(0) { $0 + Double(tape.samples[$1]) * Double(tape.samples[$1]) }
        / Double(range.count)
    }
    #expect(abs(10 * PortableMath.log2(power(500..<1500) / power(3000..<7000)) / 3.32) < 0.5)
  }

  @Test func `a sound that fits itself keeps its amplitude over the seam`() throws {
    let tone = sine(5, amplitude: 0.25, seconds: 10, at: Self.rate)
    let tape = try #require(try bed(tone.samples).layers.first).tape
    for start in stride(from: 0, to: tape.frames - 200, by: 200) {
      let highest = tape.samples[start..<start + 200].map(\.magnitude).max() ?? 0
      #expect(abs(Double(highest) / 8192 - 1) < 0.02, "frame \(start)")
    }
    #expect(
      abs(Int(tape.samples[tape.frames - 1]) - Int(tape.samples[0])) < 400, "no step at the seam")
  }

  @Test(arguments: [5.03, 7.77, 31.4])
  func `a pitch that does not fit is led over the seam without a dip`(hertz: Double) throws {
    let tone = sine(hertz, amplitude: 0.25, seconds: 8, at: Self.rate)
    let tape = try #require(try bed(tone.samples).layers.first).tape
    for start in stride(from: 0, to: tape.frames - 250, by: 250) {
      let highest = tape.samples[start..<start + 250].map(\.magnitude).max() ?? 0
      #expect(Double(highest) / 8192 > 0.7, "frame \(start)")
    }
  }

  @Test func `runner-up: silence at either end is not looped`() throws {
    let silence = ContiguousArray<Float>(repeating: 0.0005, count: 3000)
    let tape = try #require(try bed(silence + noise(8) + silence).layers.first).tape
    #expect((5940...6010).contains(tape.frames))
  }

  @Test func `pieces of any size make the same bed`() throws {
    let samples = noise(5)
    var recorder = BedRecorder(layout: .mono, rate: Self.rate, on: MemoryReel())
    for start in stride(from: 0, to: samples.count, by: 77) {
      let piece = ContiguousArray(samples[start..<min(start + 77, samples.count)])
      recorder.append(piece.span)
    }
    let (bed, other) = (try #require(recorder.finish()), try bed(samples))
    #expect(bed.layers[0].tape.samples == other.layers[0].tape.samples)
    #expect(bed.peak == other.peak)
  }

  @Test(arguments: ChannelLayout.allCases)
  func `a bed has the level asked for, with one side or two`(layout: ChannelLayout) throws {
    let samples = layout == .mono ? noise(10) : interleaved(noise(10), noise(10, seed: 9))
    let bed = try #require(Bed(Sound(samples, layout: layout, rate: Self.rate)))
    let mixer = try BedWorld(bed, frames: 20_000, at: Self.rate).mixer(layout)
    let mix = Sound(mixer.samples(0..<20_000), layout: layout, rate: Self.rate)
    #expect(abs(try #require(mix.integratedLoudness).lufs + 31) < 0.3)
  }

  @Test func `silence makes no bed`() {
    let silence = ContiguousArray<Float>(repeating: 0, count: 5000)
    #expect(Bed(Sound(silence, rate: Self.rate)) == nil)
    #expect(Bed(Sound([], rate: Self.rate)) == nil)
  }

  @Test(arguments: [(0.5, 16384), (-1.5, -32768), (1, 32767), (0.00002, 1), (.nan, 0)])
  func `samples are rounded and clamped`(sample: Float, rounded: Int16) {
    #expect(Int16(rounding: sample) == rounded)
  }
}
