import SoundFiles
import Testing

@Suite struct DownmixTests {
  private let surround: [ChannelPlace] = [
    .left, .right, .centre, .lowFrequency, .leftSurround, .rightSurround,
  ]

  @Test func `full scale in every channel of 5_1 is full scale in both sides`() {
    let mixed = Downmix(from: surround, to: 2).mix([1, 1, 1, 1, 1, 1])
    #expect(mixed.map { ($0 * 1000).rounded() } == [1000, 1000])
  }

  @Test(arguments: [
    (0, [1000, 0]), (1, [0, 1000]), (2, [707, 707]), (3, [0, 0]), (4, [707, 0]), (5, [0, 707]),
  ])
  func `each channel of 5_1 goes where BS_775 sends it`(channel: Int, expected: [Float]) {
    var frame: ContiguousArray<Float> = [0, 0, 0, 0, 0, 0]
    frame[channel] = 1 + 2 * Float(0.5).squareRoot()
    let mixed = Downmix(from: surround, to: 2).mix(frame)
    #expect(mixed.map { ($0 * 1000).rounded() } == expected)
  }

  @Test func `stereo becomes mono by its mean, and mono two equal sides`() {
    #expect(Downmix(from: [.left, .right], to: 1).mix([0.5, 0.25, 1, 1]) == [0.375, 1])
    #expect(Downmix(from: [.centre], to: 2).mix([0.5, -1]) == [0.5, 0.5, -1, -1])
  }

  @Test(arguments: [([ChannelPlace.centre], 1), ([.left, .right], 2)])
  func `what fits already is left alone`(places: [ChannelPlace], channels: Int) {
    #expect(Downmix(from: places, to: channels).isIdentity)
  }
}
