import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct ToneBalanceTests {
  private static let rate = SampleRate(16_000)

  /// Twelve seconds of six tones, one in each octave, the highest of them changed by so much.
  private func session(_ change: Double) -> [Recording] {
    let samples = (0..<16_000).map { frame -> Int16 in
      let tones = ToneBalance.centres.enumerated().map { index, centre in
        let gain = index == 5 ? pow(10, change / 20) : 1
        return gain * sin(2 * .pi * centre * Double(frame) / 16_000)
      }
      return Int16(2000 * tones.reduce(0, +))
    }
    return Array(repeating: Recording(ContiguousArray(samples), rate: Self.rate), count: 12)
  }

  @Test func `a duller session is measured as such`() throws {
    let bright = try #require(ToneBalance(session(0)))
    let dull = try #require(ToneBalance(session(-12)))
    let changes = dull.changes(towards: bright)
    #expect(changes[5] == 4, "never more than 4 dB")
    #expect(changes[..<5].allSatisfy { abs($0) < 1.5 })
  }

  @Test func `a correction does what it says, and keeps the loudness`() throws {
    let dull = session(-4)
    let before = try #require(ToneBalance(dull))
    let after = try #require(ToneBalance(dull.map { $0.balanced(by: [0, 0, 0, 0, 0, 3]) }))
    let lift = (after.levels[5] - after.levels[2]) - (before.levels[5] - before.levels[2])
    #expect(abs(lift - 3) < 0.7)
    let levels = [dull[0], dull[0].balanced(by: [0, 0, 0, 0, 0, 3])]
      .compactMap(\.sound.activeLoudness?.lufs)
    #expect(abs(levels[0] - levels[1]) < 0.1)
  }

  @Test func `like sessions stay as they are, and little speech tells nothing`() throws {
    let balance = try #require(ToneBalance(session(0)))
    #expect(balance.changes(towards: balance).allSatisfy { $0 == 0 })
    #expect(ToneBalance(Array(session(0).prefix(5))) == nil)
  }
}
