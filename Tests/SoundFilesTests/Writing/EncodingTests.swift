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

  @Test(arguments: [(32, 0.95), (160, 0.95), (192, 0.97), (224, 0.98), (256, 1.0), (320, 1.0)])
  func `an MP3 is given beforehand what its encoder takes away`(
    kilobits: Int, factor: Float
  ) {
    let encoding = Encoding(.mp3(kilobits: kilobits), layout: .mp3)
    #expect(encoding.form == .clampedFloat(times: 1 / factor))
  }

  @Test(arguments: [SoundFileFormat.vorbis(kilobits: 60), .opus(kilobits: 60)])
  func `other encoders take nothing`(format: SoundFileFormat) {
    #expect(Encoding(format, layout: .ogg).form == .clampedFloat(times: 1))
  }
}
