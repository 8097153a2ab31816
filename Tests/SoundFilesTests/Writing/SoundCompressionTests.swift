import Foundation
import SoundFiles
import Testing

@Suite struct SoundCompressionTests {
  @Test func `the smallest FLAC has the same samples in fewer bytes`() throws {
    try inTemporaryFolder { folder in
      // Three tones and their beats: more to predict than the usual order can.
      let samples = ContiguousArray(
        (0..<16_000).map { frame -> Int16 in
          let time = Double(frame) / 16_000
          return Int16([311.0, 987, 2503].map { 4000 * sin(2 * .pi * $0 * time) }.reduce(0, +))
        })
      for compression in [SoundCompression.usual, .smallest] {
        var writer = try SoundFileWriter(
          path: folder("\(compression)"), format: .flac16, sampleRate: 16_000, channels: 1,
          frames: samples.count, compression: compression)
        try writer.write(samples.span)
        try writer.finish()
        let sound = try SoundFileReader.read(path: folder("\(compression)"))
        #expect(sound.samples.elementsEqual(samples.map { Float($0) / 32_768 }))
      }
      #expect(try folder.bytes("smallest").count < folder.bytes("usual").count)
    }
  }
}
