import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct SpeechChainTests {
  private static let session = SampleRate(48_000)

  private func clip(
    _ recording: Recording, _ chain: SpeechChain = .rms, at rate: SampleRate = session
  ) throws -> VoiceClip {
    try #require(try chain.clip(of: recording, at: rate))
  }

  @Test func `edge 23: silence around the speech goes, but 15 ms before and 60 ms after`() throws {
    let beep = Recording.beep(silence: 200, tone: 300)
    let clip = try clip(beep, SpeechChain([.trim(.speech)]))
    #expect(clip.sound.frames == (15 + 300 + 60) * 16)
    #expect(clip.length.frames == clip.sound.frames)
    #expect(clip.sound.samples[15 * 16 + 1] == Float(beep.samples[200 * 16 + 1]) / 32_768)
  }

  @Test func `the beat stays on its sample when silence goes and the rate changes`() throws {
    let clip = try clip(.beep(silence: 200, tone: 300, anchor: 4000))
    #expect(clip.length.anchor == (250 - 200 + 15) * 48)
  }

  @Test func `without a known beat it is where the vowel is heard to begin`() throws {
    let clip = try clip(.beep(silence: 200, tone: 300))
    #expect(abs(clip.length.anchor - 15 * 48) < 12 * 48)
  }

  @Test(arguments: [(0, 0), (11_199, (15 + 300 + 60 + 5) * 48 - 3)])
  func `a beat in what is cut off moves to the nearest frame that is left`(
    anchor: Int, expected: Int
  ) throws {
    let clip = try clip(.beep(silence: 200, tone: 300, anchor: anchor))
    #expect(clip.length.anchor == expected)
  }

  @Test func `all of a recording being silence makes no clip`() throws {
    let silence = Recording(ContiguousArray(repeating: 3, count: 800), rate: SampleRate(8000))
    #expect(try SpeechChain.rms.clip(of: silence, at: Self.session) == nil)
  }

  @Test(arguments: [0.01, 0.1, 0.9])
  func `edge 22: speech of any level comes out at the target`(level: Double) throws {
    let clip = try clip(.beep(tone: 800, level: level))
    let loudness = try #require(clip.sound.speechLoudness)
    #expect((-16.2 ... -15.8).contains(loudness.lufs))
  }

  @Test func `the target is a parameter`() throws {
    let chain = SpeechChain.speech(target: Loudness(lufs: -23))
    let loudness = try clip(.beep(tone: 800), chain).sound.speechLoudness
    #expect((-23.2 ... -22.8).contains(try #require(loudness).lufs))
  }

  @Test func `a clip that is all peaks stays under the ceiling`() throws {
    let clicks = (0..<8000).map { $0 % 400 == 0 ? Int16(3000) : Int16($0 % 2) }
    let clip = try clip(Recording(ContiguousArray(clicks), rate: SampleRate(8000)))
    #expect((-8 ... -1.49).contains(Decibels(linearGain: clip.sound.truePeak).value))
  }

  @Test(arguments: [SampleRate(44_100), SampleRate(48_000), SampleRate(8000)])
  func `runner-up: a clip is at the session's rate, whatever the recording's`(rate: SampleRate)
    throws
  {
    for recorded in [8000, 16_000, 22_050, 48_000] {
      let clip = try clip(.beep(rate: SampleRate(recorded)), at: rate)
      let seconds = rate.seconds(clip.sound.frames).approximate
      #expect(clip.sound.rate == rate)
      #expect((0.370...0.385).contains(seconds), "\(recorded) Hz: \(seconds) s")
    }
  }

  @Test func `both ends of a clip are silent`() throws {
    let noise = (0..<16_000).map { Int16(truncatingIfNeeded: $0 &* 40_503) / 2 }
    let clip = try clip(Recording(ContiguousArray(noise), rate: SampleRate(16_000)))
    #expect(try #require(clip.sound.samples.first).magnitude < 0.01)
    #expect(try #require(clip.sound.samples.last).magnitude < 0.01)
  }

  @Test func `a steady offset is taken away before the silence is looked for`() throws {
    let beep = Recording.beep(silence: 300, tone: 300)
    let raised = Recording(ContiguousArray(beep.samples.map { $0 + 1000 }), rate: beep.rate)
    #expect(try clip(raised).sound.frames < 600 * 48)
  }

  @Test func `the equaliser of rms lifts 6 kHz against 500 Hz by 2 dB`() throws {
    let steps = SpeechChain([.highShelf(3500, gain: Decibels(2))])
    let levels = try [500.0, 6000].map { hertz in
      let recording = Recording.beep(silence: 0, tone: 500, hertz: hertz)
      let shaped = try clip(recording, steps).sound.samples.map(\.magnitude).max() ?? 0
      return Decibels(linearGain: Double(shaped) / 0.1).value
    }
    #expect((1.6...2.1).contains(levels[1] - levels[0]))
  }

  @Test(arguments: [-40.0, -28, -16])
  func `short and long clips lie within half a unit of the target`(level: Double) async throws {
    let target = Loudness.speechTarget.lufs
    for tone in [120, 300, 900] {
      let recording = Recording.beep(tone: tone, level: pow(10, level / 20))
      let clip = try #require(try SpeechChain.rms.clip(of: recording, at: SampleRate(48_000)))
      let loudness = try #require(clip.sound.speechLoudness)
      #expect(abs(loudness.lufs - target) < 0.5)
    }
  }
}
