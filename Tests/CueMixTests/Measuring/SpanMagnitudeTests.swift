import Testing

@testable import CueMix

@Suite struct SpanMagnitudeTests {
  private let samples: ContiguousArray<Float> = [0.1, -0.75, 0.5, -0.0]

  @Test func `the sample furthest from 0 counts, on either side`() {
    #expect(samples.span.highestMagnitude(in: 0..<4) == 0.75)
    #expect(samples.span.highestMagnitude(in: 2..<4) == 0.5)
    #expect(samples.span.highestMagnitude(in: 3..<4) == 0)
    #expect(samples.span.highestMagnitude(in: 2..<2) == 0)
  }

  @Test(arguments: [Float.nan, -.nan, .infinity, -.infinity, .signalingNaN])
  func `what is not finite is seen among what is`(sample: Float) {
    #expect(isFinite(samples))
    #expect(!isFinite(samples + [sample]))
  }

  @Test(arguments: [1, 2]) func `the sharpest bend counts, wherever it is`(channels: Int) {
    let straight = ContiguousArray<Float>((0..<48).map { Float($0 / channels) })
    #expect(straight.span.highestBend(in: 0..<48, channels: channels) == 0)
    for place in channels..<48 - channels {
      var bent = straight
      bent[place] += 0.5
      #expect(bent.span.highestBend(in: 0..<48, channels: channels) == 1)
    }
  }

  @Test func `of too few samples any bend may be expected`() {
    #expect(samples.span.highestBend(in: 0..<4, channels: 1) == .infinity)
  }

  private func isFinite(_ samples: ContiguousArray<Float>) -> Bool { samples.span.isFinite }
}
