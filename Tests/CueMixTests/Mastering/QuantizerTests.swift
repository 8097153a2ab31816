import CuePlan
import Testing

@testable import CueMix

@Suite struct QuantizerTests {
  private func quantized(
    _ samples: ContiguousArray<Float>, from position: Int = 0, layout: ChannelLayout = .mono
  ) throws(MixError) -> ContiguousArray<Int16> {
    var rounded = ContiguousArray<Int16>(repeating: 99, count: samples.count)
    var span = rounded.mutableSpan
    try Quantizer(layout: layout).finish(
      samples.span, from: FramePosition(position), into: &span)
    return rounded
  }

  @Test func `silence is not dithered`() throws {
    var samples = ContiguousArray<Float>(repeating: 0, count: 5000)
    samples[100] = -0.0
    #expect(try quantized(samples).allSatisfy { $0 == 0 })
  }

  @Test func `full scale and beyond is clamped`() throws {
    let rounded = try quantized([1, -1.001, 100, -100, 1e30, -1e30])
    #expect(rounded == [32767, -32768, 32767, -32768, 32767, -32768])
  }

  @Test func `a steady value keeps its mean, finer than one step`() throws {
    let value: Float = 1000.25 / 32768
    let rounded = try quantized(ContiguousArray(repeating: value, count: 65536))
    let mean = Double(rounded.reduce(0) { $0 + Int($1) }) / 65536
    #expect(abs(mean - 1000.25) < 0.01)
    #expect(rounded.allSatisfy { (999...1002).contains($0) })
  }

  /// Triangular dither over ±1 step adds 1/6 to the 1/12 of rounding, wherever the value lies.
  @Test(arguments: [0.0, 0.25, 0.5, 0.8])
  func `the noise floor is that of triangular dither`(fraction: Float) throws {
    let value = (500 + fraction) / 32768
    let rounded = try quantized(ContiguousArray(repeating: value, count: 65536))
    let power = rounded.reduce(0.0) {
      let error = Double($1) - Double(value) * 32768
      return $0 + error * error / 65536
    }
    #expect(abs(power - 0.25) < 0.01)
  }

  @Test(arguments: [1, 7, 16, 100, 4096, 5000])
  func `any split gives the same samples`(frames: Int) throws {
    let samples = ContiguousArray<Float>((0..<9000).map { Float($0 % 311) / 400 - 0.3 })
    let whole = try quantized(samples, layout: .stereo)
    var joined = ContiguousArray<Int16>()
    for start in stride(from: 0, to: 4500, by: frames) {
      let part = samples[start * 2..<min(start + frames, 4500) * 2]
      joined += try quantized(ContiguousArray(part), from: start, layout: .stereo)
    }
    #expect(joined == whole)
  }

  @Test func `the noise differs from block to block`() throws {
    let samples = ContiguousArray<Float>(repeating: 0.5, count: 4096)
    #expect(try quantized(samples) != quantized(samples, from: 4096))
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity, .signalingNaN])
  func `the first frame that is not finite is named`(sample: Float) throws {
    var samples = ContiguousArray<Float>(repeating: 0.5, count: 6000)
    samples[5001] = sample
    samples[5500] = sample
    let error = #expect(throws: MixError.self) { try quantized(samples, from: 10, layout: .stereo) }
    #expect(error == .frameNotFinite(FramePosition(10 + 2500)))
  }
}
