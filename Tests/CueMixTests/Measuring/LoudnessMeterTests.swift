import CuePlan
import Testing

@testable import CueMix

@Suite struct LoudnessMeterTests {
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

  @Test func `what is far quieter than the rest does not count`() throws {
    let rate = SampleRate(8000)
    let loud = sine(997, amplitude: 0.5, seconds: 1, at: rate).samples
    let quiet = sine(997, amplitude: 0.05, seconds: 3, at: rate).samples
    var meter = LoudnessMeter(layout: .mono, rate: rate)
    meter.add(loud.span)
    meter.add(quiet.span)
    let loudness = try #require(meter.integrated)
    #expect(abs(loudness.lufs - Decibels(linearGain: 0.5).value) < 1.2)
  }

  @Test(arguments: [1, 3, 5])
  func `parts that are measured apart make up the whole`(hops: Int) throws {
    let rate = SampleRate(8000)
    let sound = sine(440, amplitude: 0.3, seconds: 1.25, at: rate)
    let (hop, frames) = (LoudnessMeter.hopFrames(at: rate), sound.frames)
    var joined = LoudnessMeter(layout: .mono, rate: rate)
    for start in stride(from: 0, to: frames, by: hops * hop) {
      var part = LoudnessMeter(layout: .mono, rate: rate)
      part.leadIn(sound.extracting(frames: max(0, start - hop)..<start).samples.span)
      let end = min(start + hops * hop, frames)
      part.add(sound.extracting(frames: start..<end).samples.span)
      joined.append(part)
    }
    let whole = try #require(sound.integratedLoudness)
    #expect(abs(try #require(joined.integrated).lufs - whole.lufs) < 1e-4)
  }

  @Test func `a meter that heard nothing has no loudness`() {
    #expect(LoudnessMeter(layout: .stereo, rate: .standard).integrated == nil)
  }
}
