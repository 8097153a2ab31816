import Testing

@testable import SoundFiles

@Suite struct VorbisRatesTests {
  @Test(arguments: [
    (2, 64, 0.0), (2, 112, 0.3), (2, 500, 1), (1, 48, 0), (1, 80, 0.3), (1, 240, 1),
  ])
  func `a bit rate of the encoder's table has its quality`(
    channels: Int, kilobits: Int, quality: Double
  ) {
    #expect(abs(VorbisRates(channels: channels).quality(kilobits: kilobits) - quality) < 0.002)
  }

  @Test func `between two bit rates lies the quality between`() {
    #expect(abs(VorbisRates(channels: 2).quality(kilobits: 72) - 0.05) < 1e-9)
  }

  @Test func `the range ends where the table does`() {
    #expect(VorbisRates(channels: 1).range == 48...240)
    #expect(VorbisRates(channels: 2).range == 64...500)
  }
}
