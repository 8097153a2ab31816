import Foundation
import Testing

@testable import SoundFiles

struct TimeStretchTests {
  private static let rate = 16_000

  private static func tone(_ hertz: Double, seconds: Double) -> ContiguousArray<Float> {
    ContiguousArray(
      (0..<Int(seconds * Double(rate))).map { frame in
        Float(0.5 * sin(2 * .pi * hertz * Double(frame) / Double(rate)))
      })
  }

  /// Counts rising zero crossings in the middle of a sound.
  private static func hertz(of samples: ContiguousArray<Float>) -> Double {
    let middle = samples[samples.count / 4..<samples.count * 3 / 4]
    let rises = zip(middle, middle.dropFirst()).count { $0 < 0 && $1 >= 0 }
    return Double(rises) * Double(rate) / Double(middle.count)
  }

  @Test func `the library tells its version`() {
    #expect(TimeStretch.libraryVersion.contains(/\d+\.\d+\.\d+/))
  }

  @Test(arguments: [0.87, 0.93, 1.05, 1.1, 1.15])
  func `the length is met to the sample, and the pitch stays`(tempo: Double) throws {
    let tone = Self.tone(220, seconds: 2.0007)
    let made = try TimeStretch.stretch(tone, rate: Self.rate, tempo: tempo)
    #expect(made.count == Int((Double(tone.count) / tempo).rounded()))
    #expect(abs(Self.hertz(of: made) - 220) < 2.2)
    #expect(made.allSatisfy { abs($0) < 0.6 })
  }

  @Test func `the same sound is made every time`() throws {
    let tone = Self.tone(150, seconds: 0.5)
    let first = try TimeStretch.stretch(tone, rate: Self.rate, tempo: 1.1)
    #expect(try TimeStretch.stretch(tone, rate: Self.rate, tempo: 1.1) == first)
  }

  @Test func `a tempo of 1 and an empty sound stay as they are`() throws {
    let tone = Self.tone(220, seconds: 0.1)
    #expect(try TimeStretch.stretch(tone, rate: Self.rate, tempo: 1) == tone)
    #expect(try TimeStretch.stretch([], rate: Self.rate, tempo: 1.1) == [])
  }

  @Test func `a sound shorter than any piece keeps its length`() throws {
    #expect(try TimeStretch.stretch([0.1, 0.2, 0.3], rate: Self.rate, tempo: 1.15).count == 3)
  }

  @Test(arguments: [(0.49, 16_000), (2.01, 16_000), (.nan, 16_000), (1.1, 0), (1.1, -1)])
  func `what cannot be is refused with a sentence`(tempo: Double, rate: Int) {
    let error = #expect(throws: SoundFileError.self) {
      try TimeStretch.stretch([0, 0], rate: rate, tempo: tempo)
    }
    #expect(error.map { "\($0)".hasPrefix("cannot make a sound of \(rate) Hz") } == true)
  }

  @Test func `the arithmetic of whoever loads the library stays exact`() throws {
    _ = try TimeStretch.stretch([0.1, 0.2], rate: Self.rate, tempo: 1.1)
    let halves = [Double.leastNormalMagnitude, 2]
    #expect(halves[0] / halves[1] > 0)
  }
}
