import SoundFiles
import Testing

@Suite struct ResamplerTests {
  @Test func `the library tells its version`() {
    #expect(Resampler.libraryVersion.contains(/\d+\.\d+\.\d+/))
  }

  @Test(arguments: [
    (16_000, 48_000, 7, 21), (22_050, 48_000, 7, 15), (44_100, 48_000, 1000, 1088),
    (48_000, 44_100, 2, 2), (96_000, 48_000, 7, 4), (11_025, 48_000, 2, 9),
    (48_000, 16_000, 1, 0),
  ])
  func `the length is the exact one, rounded`(from: Int, to: Int, count: Int, expected: Int) throws
  {
    let sound = ContiguousArray<Float>(repeating: 0.5, count: count)
    #expect(try Resampler.resample(sound, from: from, to: to).count == expected)
  }

  @Test(arguments: [8000, 16_000, 24_000])
  func `an impulse stays in its place`(from: Int) throws {
    var sound = ContiguousArray<Float>(repeating: 0, count: 400)
    sound[100] = 1
    let result = try Resampler.resample(sound, from: from, to: 48_000)
    let loudest = result.indices.max { abs(result[$0]) < abs(result[$1]) }
    #expect(loudest == 100 * 48_000 / from)
  }

  @Test func `a constant stays what it is`() throws {
    let sound = ContiguousArray<Float>(repeating: 0.25, count: 1000)
    let result = try Resampler.resample(sound, from: 16_000, to: 48_000)
    for index in 1000..<2000 {
      #expect(abs(result[index] - 0.25) < 1e-5, "sample \(index) is \(result[index])")
    }
  }

  @Test func `equal rates change nothing`() throws {
    let sound: ContiguousArray<Float> = [0.1, -0.2, 0.3]
    #expect(try Resampler.resample(sound, from: 10, to: 10) == sound)
  }

  @Test func `silence of no length stays so`() throws {
    #expect(try Resampler.resample([], from: 10, to: 20).isEmpty)
  }

  @Test func `a rate of nothing is refused`() {
    #expect(throws: SoundFileError.self) { try Resampler.resample([0], from: 0, to: 10) }
  }
}
