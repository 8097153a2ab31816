import CuePlan
import Foundation
import Testing

@testable import Voices

struct RecordingPacedTests {
  /// A hiss that turns into a tone of 140 Hz and falls off: a count, as far as a beat goes.
  private static let rate = SampleRate(16_000)
  private static let beat = 3200
  private static let count = Recording(
    ContiguousArray(
      (0..<9600).map { frame -> Int16 in
        let hiss = Double((frame * 7919) % 401) / 401 - 0.5
        guard frame >= beat else { return Int16(900 * hiss) }
        let time = Double(frame - beat) / Double(rate.hertz)
        let tone = sin(2 * .pi * 140 * time) + 0.4 * sin(2 * .pi * 420 * time + 0.7)
        return Int16(9000 * tone * exp(-3 * time) + 300 * hiss)
      }), rate: rate, anchor: beat)

  @Test(arguments: [87, 105, 110, 115])
  func `a paced recording is as long as its pace asks, to the frame`(percent: Int) throws {
    let paced = try Self.count.paced(Pace(percent: percent))
    let expected = Double(Self.count.samples.count) * 100 / Double(percent)
    #expect(abs(Double(paced.samples.count) - expected) <= 0.5)
    #expect(paced.rate == Self.rate)
  }

  @Test(arguments: [87, 105, 110, 115])
  func `the beat is found again where the sound went`(percent: Int) throws {
    let paced = try Self.count.paced(Pace(percent: percent))
    let loud = try #require(paced.samples.firstIndex { $0.magnitude > 2500 })
    let anchor = try #require(paced.anchor)
    #expect(abs(anchor - loud) < Self.rate.hertz / 200)
  }

  @Test func `a natural pace changes nothing`() throws {
    #expect(try Self.count.paced(.natural) == Self.count)
  }

  @Test func `a recording without a beat has none at another pace`() throws {
    #expect(try Recording.beep().paced(.fastest).anchor == nil)
  }
}
