import Testing

@testable import SoundFiles

@Suite struct ChannelPlaceTests {
  @Test(arguments: 1...8)
  func `every number of channels has its places, those of Vorbis the same in another order`(
    channels: Int
  ) {
    let usual = ChannelPlace.usual(channels: channels)
    let vorbis = ChannelPlace.vorbis(channels: channels)
    #expect(usual.count == channels)
    #expect(
      Dictionary(grouping: usual) { $0 }.mapValues(\.count)
        == Dictionary(grouping: vorbis) { $0 }.mapValues(\.count))
  }

  @Test(arguments: [
    (SoundFileFormat.flac16, [ChannelPlace.left, .right, .centre]),
    (.vorbis(kilobits: 300), [.left, .centre, .right]),
  ])
  func `the places are those of the format`(format: SoundFileFormat, places: [ChannelPlace]) throws
  {
    try inTemporaryFolder { folder in
      var writer = try SoundFileWriter(
        path: folder("a"), format: format, sampleRate: 48_000, channels: 3, frames: 500)
      try writer.write(ContiguousArray<Int16>(repeating: 1, count: 1500).span)
      try writer.finish()
      #expect(try SoundFileReader.read(path: folder("a")).places == places)
    }
  }
}
