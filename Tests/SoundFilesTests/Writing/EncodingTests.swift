import Testing

@testable import SoundFiles

@Suite struct EncodingTests {
  @Test(arguments: [
    (2_145_000_000, 1, Encoding.Layout.wav), (2_145_000_001, 1, .rf64), (1_072_500_001, 2, .rf64),
    (Int.max, 2, .rf64),
  ])
  func `edge 25: a WAV past 4.29 GB of sound becomes RF64`(
    frames: Int, channels: Int, expected: Encoding.Layout
  ) {
    #expect(Encoding(.wav16, frames: frames, channels: channels).layout == expected)
  }

  @Test(arguments: [(SoundFileFormat.wav24, 1_430_000_000), (.wavFloat, 1_072_500_000)])
  func `wider samples reach the end of a WAV sooner`(format: SoundFileFormat, most: Int) {
    #expect(Encoding(format, frames: most, channels: 1).layout == .wav)
    #expect(Encoding(format, frames: most + 1, channels: 1).layout == .rf64)
    #expect(Encoding(format, frames: nil, channels: 1).mostFrames(channels: 1) == most)
  }

  @Test func `a WAV of unannounced length stays a WAV`() {
    #expect(Encoding(.wav16, frames: nil, channels: 2).layout == .wav)
  }
}
