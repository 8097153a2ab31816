import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct SpeechStretchesTests {
  private static let rate = SampleRate(8000)

  /// Tones between silences, in milliseconds, over noise of that level.
  private func sound(_ tones: [(from: Int, to: Int)], length: Int, noise: Double = 0) -> Sound {
    var generator = SystemGenerator()
    let samples = (0..<length * 8).map { frame -> Float in
      let speaks = tones.contains { ($0.from * 8..<$0.to * 8).contains(frame) }
      let tone = speaks ? 0.3 * sin(2 * .pi * 300 * Double(frame) / 8000) : 0
      return Float(tone + noise * generator.next())
    }
    return Sound(ContiguousArray(samples), rate: Self.rate)
  }

  /// Noise that is the same in every run.
  private struct SystemGenerator {
    private var state: UInt64 = 88_172_645_463_325_252
    mutating func next() -> Double {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(Int64(bitPattern: state)) / Double(Int64.max)
    }
  }

  @Test(arguments: [0, 0.002, 0.01])
  func `speech is found over any room`(noise: Double) throws {
    let found = SpeechStretches(
      in: sound([(300, 700), (1200, 1500)], length: 2000, noise: noise))
    #expect(found.stretches.count == 2)
    let first = try #require(found.stretches.first)
    #expect(abs(first.lowerBound - 2400) <= 160 && abs(first.upperBound - 5600) <= 160)
  }

  @Test func `a short pause is part of the speech, and a click is none`() {
    let found = SpeechStretches(in: sound([(300, 500), (600, 800), (1500, 1520)], length: 2000))
    #expect(found.stretches.count == 1)
  }

  @Test func `the room is as far below the speech as it is`() throws {
    let found = SpeechStretches(in: sound([(500, 1500)], length: 2000, noise: 0.01))
    let distance = try #require(found.distance)
    // A sine of 0.3 has an RMS of 0.212, even noise of 0.01 one of 0.0058: 31 dB.
    #expect(abs(distance.value - 31.3) < 1.5)
  }

  @Test func `silence has no speech`() {
    #expect(SpeechStretches(in: sound([], length: 1000)).stretches.isEmpty)
    #expect(SpeechStretches(in: sound([], length: 0)).stretches.isEmpty)
  }
}
