import CuePlan
import Testing

@testable import CueMix

@Suite struct LoudnessTests {
  /// BS.1770-4: a 997 Hz sine at full scale on one channel reads −3.01 LUFS; heard from both
  /// speakers, 0.
  @Test(arguments: [8000, 22_050, 44_100, 48_000])
  func `a full sine heard from both speakers is 0 LUFS`(hertz: Int) throws {
    let sound = sine(997, seconds: 0.6, at: SampleRate(hertz))
    #expect(abs(try #require(sound.integratedLoudness).lufs) < 0.05)
    #expect(abs(try #require(sound.activeLoudness).lufs) < 0.1)
  }

  @Test func `the same on one side of a stereo sound is 3 LU less`() throws {
    let mono = sine(997, seconds: 0.6)
    let samples = interleaved(mono.samples, repeatElement(0, count: mono.frames))
    let left = Sound(samples, layout: .stereo, rate: .standard)
    #expect(abs(try #require(left.integratedLoudness).lufs + 3.01) < 0.05)
  }

  /// The response BS.1770-4 prescribes, read off its coefficients for 48 kHz.
  @Test(arguments: [(38.0, -6.1), (100, -1.1), (997, 0.69), (4000, 3.9), (10_000, 4.0)])
  func `the ear's weighting has the prescribed response`(hertz: Double, decibels: Double) {
    var weighting = KWeighting(at: .standard)
    let weighted = sine(hertz, seconds: 0.3).samples.map { weighting.weigh($0) }.suffix(9600)
    let power = weighted.reduce(0) { $0 + $1 * $1 } / 4800
    #expect(abs(Decibels(linearGain: power.squareRoot()).value - decibels) < 0.3)
  }

  @Test func `pauses do not count`() throws {
    let rate = SampleRate(8000)
    let tone = sine(997, amplitude: 0.1, seconds: 1, at: rate).samples
    let pause = ContiguousArray<Float>(repeating: 0, count: 16_000)
    let alone = try #require(Sound(tone, rate: rate).integratedLoudness)
    let spaced = try #require(Sound(tone + pause + tone, rate: rate).integratedLoudness)
    #expect(abs(alone.lufs - spaced.lufs) < 1.2)
    let active = try #require(Sound(tone + pause + tone, rate: rate).activeLoudness)
    #expect(abs(active.lufs - alone.lufs) < 0.1)
  }

  @Test func `silence and what is too short have no loudness`() {
    let rate = SampleRate(8000)
    #expect(Sound(ContiguousArray(repeating: 0, count: 8000), rate: rate).integratedLoudness == nil)
    #expect(Sound(ContiguousArray(repeating: 0, count: 8000), rate: rate).speechLoudness == nil)
    #expect(sine(997, seconds: 0.39, at: rate).integratedLoudness == nil)
    #expect(sine(997, seconds: 0.39, at: rate).activeLoudness != nil)
    #expect(Sound([], rate: rate).activeLoudness == nil)
  }

  @Test(arguments: [1, 100, 4801])
  func `a meter hears the same in any pieces`(frames: Int) {
    let sound = sine(440, amplitude: 0.3, seconds: 0.7, at: SampleRate(8000))
    var meter = LoudnessMeter(layout: .mono, rate: sound.rate)
    for start in stride(from: 0, to: sound.frames, by: frames) {
      let end = min(start + frames, sound.frames)
      meter.add(sound.extracting(frames: start..<end).samples.span)
    }
    let whole = sound.integratedLoudness?.lufs ?? 0
    #expect(abs((meter.integrated?.lufs ?? 0) - whole) < 1e-9)
  }

  @Test func `loudness and decibels add up`() {
    #expect(Loudness(lufs: -16) - Loudness(lufs: -20) == Decibels(4))
    #expect(Loudness(lufs: -20) + Decibels(4) == Loudness(lufs: -16))
    #expect(abs(Loudness(meanSquare: Loudness(lufs: -23).meanSquare).lufs + 23) < 1e-12)
  }
}
