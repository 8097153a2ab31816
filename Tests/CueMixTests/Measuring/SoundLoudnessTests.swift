import CuePlan
import Testing

@testable import CueMix

@Suite struct SoundLoudnessTests {
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

  @Test func `from one second on speech is measured as an outside meter would`() {
    let rate = SampleRate(8000)
    let long = sine(500, amplitude: 0.1, seconds: 1, at: rate).faded(in: 0, out: .milliseconds(600))
    #expect(long.speechLoudness == long.integratedLoudness)
    let short = long.extracting(frames: 0..<7999)
    #expect(short.speechLoudness == short.activeLoudness.map { $0 + Decibels(-1) })
  }
}
