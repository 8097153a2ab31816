import CuePlan
import Testing

@testable import CueMix

@Suite struct SegmentRendererTests {
  private struct Full: Error, Equatable {}

  private func rendered(_ mixer: Mixer, threads: Int, segmentFrames: Int) throws
    -> ContiguousArray<Int16>
  {
    var samples = ContiguousArray<Int16>()
    var end = FramePosition.zero
    let renderer = SegmentRenderer(mixer, threads: threads, segmentFrames: segmentFrames)
    try renderer.render { (segment: borrowing Segment<Int16>) in
      #expect(segment.range.lowerBound == end)
      end = segment.range.upperBound
      samples += segment.samples
    }
    #expect(end.index == mixer.frames)
    return samples
  }

  @Test(arguments: [1, 2, 4, 9], [1, 7, 64, 299, 300, 4096])
  func `any number of threads and any segment gives the same samples`(
    threads: Int, segmentFrames: Int
  ) throws {
    let mixer = try SmallWorld.busy.mixer(.stereo)
    let expected = try rendered(mixer, threads: 1, segmentFrames: 300)
    #expect(expected.count == 600)
    #expect(try rendered(mixer, threads: threads, segmentFrames: segmentFrames) == expected)
  }

  @Test func `segments are the mix, quantized`() throws {
    let mixer = try SmallWorld.busy.mixer()
    let mixed = mixer.samples(0..<300)
    var expected = ContiguousArray<Int16>(repeating: 0, count: 300)
    var span = expected.mutableSpan
    try Quantizer(layout: .mono).finish(mixed.span, from: .zero, into: &span)
    #expect(try rendered(mixer, threads: 3, segmentFrames: 50) == expected)
  }

  private func floats(
    _ mixer: Mixer, _ finish: FloatFinish, threads: Int, segmentFrames: Int
  ) throws -> ContiguousArray<Float> {
    var samples = ContiguousArray<Float>()
    try SegmentRenderer(mixer, threads: threads, segmentFrames: segmentFrames)
      .render(finish) { (segment: borrowing Segment<Float>) in samples += segment.samples }
    return samples
  }

  @Test(arguments: [FloatFinish.asMixed, .steps24], [1, 7, 64, 299, 4096])
  func `any number of threads and any segment gives the same floats`(
    finish: FloatFinish, segmentFrames: Int
  ) throws {
    let mixer = try SmallWorld.busy.mixer(.stereo)
    let expected = try floats(mixer, finish, threads: 1, segmentFrames: 300)
    #expect(expected.count == 600)
    #expect(try floats(mixer, finish, threads: 4, segmentFrames: segmentFrames) == expected)
  }

  @Test func `floats are the mix itself, or within two steps of 24 bits of it`() throws {
    let mixer = try SmallWorld.busy.mixer()
    let mixed = mixer.samples(0..<300)
    #expect(try floats(mixer, .asMixed, threads: 3, segmentFrames: 50) == mixed)
    let fine = try floats(mixer, .steps24, threads: 3, segmentFrames: 50)
    #expect(zip(fine, mixed).allSatisfy { abs($0 - $1) < 2 * 0x1p-23 })
    #expect(fine != mixed)
  }

  @Test(arguments: [1, 4])
  func `an error of the consumer ends the render at once`(threads: Int) throws {
    let mixer = try SmallWorld.busy.mixer()
    var handed = 0
    do throws(RenderError<Full>) {
      try SegmentRenderer(mixer, threads: threads, segmentFrames: 10)
        .render { (_: borrowing Segment<Int16>) throws(Full) in
          handed += 1
          if handed == 3 { throw Full() }
        }
      Issue.record("the error was lost")
    } catch .consumer(let error) {
      #expect(error == Full())
    } catch {
      Issue.record("another error: \(error)")
    }
    #expect(handed == 3)
  }

  @Test func `a track without a frame has no segment`() throws {
    let mixer = try SmallWorld(frames: 0).mixer()
    #expect(try rendered(mixer, threads: 2, segmentFrames: 10).isEmpty)
  }

  @Test func `a slow consumer gets every segment once and in order`() throws {
    let mixer = try SmallWorld.busy.mixer()
    var starts: [Int] = []
    try SegmentRenderer(mixer, threads: 4, segmentFrames: 20)
      .render { (segment: borrowing Segment<Int16>) in
        var spin = 0
        for step in 0..<20_000 { spin &+= step }
        #expect(spin > 0)
        starts.append(segment.range.lowerBound.index)
      }
    #expect(starts == Array(stride(from: 0, to: 300, by: 20)))
  }
}
