import Testing

@testable import SoundFiles

@Suite struct EncodingTests {
  @Test(arguments: [
    (2_145_000_000, 1, Encoding.wav), (2_145_000_001, 1, .rf64), (1_072_500_001, 2, .rf64),
    (Int.max, 2, .rf64),
  ])
  func `a WAV past 4.29 GB of sound becomes RF64`(frames: Int, channels: Int, expected: Encoding) {
    #expect(Encoding(.wav16, frames: frames, channels: channels) == expected)
  }

  @Test func `a WAV of unannounced length stays a WAV`() {
    #expect(Encoding(.wav16, frames: nil, channels: 2) == .wav)
  }
}
