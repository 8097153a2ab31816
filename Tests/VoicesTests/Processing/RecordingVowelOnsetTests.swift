import CuePlan
import Foundation
import Testing

@testable import Voices

struct RecordingVowelOnsetTests {
  private static let rate = SampleRate(16_000)

  /// A hiss of 100 ms before a buzz of 120 Hz, as “s” before a vowel.
  private static func word(hiss: Int) -> Recording {
    let start = 800 + hiss * 16
    return Recording(
      ContiguousArray(
        (0..<12_000).map { frame -> Int16 in
          let noise = sin(Double(frame) * 2.4) + sin(Double(frame) * 2.9 + 1)
          if frame < 800 { return 0 }
          if frame < start { return Int16(1500 * noise) }
          let time = Double(frame - start) / 16_000
          return Int16(
            stride(from: 120.0, to: 2400, by: 120).reduce(0) {
              $0 + 1200 * sin(2 * .pi * $1 * time) * exp(-2 * time)
            })
        }), rate: rate)
  }

  @Test(arguments: [0, 60, 100, 150])
  func `a hiss before the vowel does not count`(milliseconds: Int) throws {
    let onset = try #require(Self.word(hiss: milliseconds).vowelOnset)
    #expect(abs(onset - (800 + milliseconds * 16)) <= 12 * 16)
  }

  @Test func `the level does not matter`() throws {
    let word = Self.word(hiss: 80)
    let faint = Recording(ContiguousArray(word.samples.map { $0 / 16 }), rate: Self.rate)
    let onset = try #require(word.vowelOnset)
    #expect(abs(try #require(faint.vowelOnset) - onset) <= 16)
  }

  /// flite lists its sounds; what is heard in its recordings has to agree.
  @Test func `what is heard in a recording is near what its engine knows`() throws {
    let pack = try VoicePack.standard(named: "rms")
    var errors: [Double] = []
    for take in pack.manifest.phrases.values.flatMap(\.takes) {
      guard let known = take.anchor else { continue }
      let recording = try pack.recording(take)
      let heard = try #require(Recording(recording.samples, rate: recording.rate).vowelOnset)
      errors.append(abs(Double(heard - known)) / Double(recording.rate.hertz) * 1000)
    }
    errors.sort()
    #expect(errors.count > 200)
    #expect(errors[errors.count / 2] < 28)
    #expect(errors[errors.count * 9 / 10] < 115)
  }

  @Test func `silence has none`() {
    #expect(Recording(ContiguousArray(repeating: 0, count: 100), rate: Self.rate).vowelOnset == nil)
    #expect(Recording([], rate: Self.rate).vowelOnset == nil)
  }
}
