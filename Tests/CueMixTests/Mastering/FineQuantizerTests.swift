import CuePlan
import Testing

@testable import CueMix

@Suite struct FineQuantizerTests {
  private func quantized(
    _ samples: ContiguousArray<Float>, from position: Int = 0, layout: ChannelLayout = .mono
  ) throws(MixError) -> ContiguousArray<Float> {
    var rounded = ContiguousArray<Float>(repeating: 99, count: samples.count)
    var span = rounded.mutableSpan
    try FineQuantizer(layout: layout).finish(
      samples.span, from: FramePosition(position), into: &span)
    return rounded
  }

  @Test func `samples stand on the steps of 24 bits`() throws {
    let samples = ContiguousArray<Float>((0..<5000).map { Float($0) * 1.3e-5 - 0.02 })
    let steps = try quantized(samples).map { Double($0) * 0x1p23 }
    #expect(steps.allSatisfy { $0 == $0.rounded() })
    #expect(zip(steps, samples).allSatisfy { abs($0 - Double($1) * 0x1p23) <= 1.5 })
  }

  @Test func `silence is not dithered`() throws {
    #expect(try quantized(ContiguousArray(repeating: 0, count: 5000)).allSatisfy { $0 == 0 })
  }

  @Test func `full scale and beyond is clamped`() throws {
    let highest: Float = 8_388_607 / 8_388_608
    #expect(try quantized([1.001, 100, -1.001, -100]) == [highest, highest, -1, -1])
  }

  /// Triangular dither over ±1 step adds 1/6 to the 1/12 of rounding, wherever the value lies.
  @Test(arguments: [100.25, 5_000_000, 8_000_000.5])
  func `the noise floor is that of triangular dither`(steps: Double) throws {
    let value = Float(steps * 0x1p-23)
    let rounded = try quantized(ContiguousArray(repeating: value, count: 65536))
    let power = rounded.reduce(0.0) {
      let error = (Double($1) - Double(value)) * 0x1p23
      return $0 + error * error / 65536
    }
    #expect(abs(power - 0.25) < 0.01)
  }

  @Test(arguments: [1, 7, 16, 100, 4096, 5000])
  func `any split gives the same samples`(frames: Int) throws {
    let samples = ContiguousArray<Float>((0..<9000).map { Float($0 % 311) / 400 - 0.3 })
    let whole = try quantized(samples, layout: .stereo)
    var joined = ContiguousArray<Float>()
    for start in stride(from: 0, to: 4500, by: frames) {
      let part = samples[start * 2..<min(start + frames, 4500) * 2]
      joined += try quantized(ContiguousArray(part), from: start, layout: .stereo)
    }
    #expect(joined == whole)
  }

  @Test func `the first frame that is not finite is named`() throws {
    let error = #expect(throws: MixError.self) {
      try quantized([0, 0, 0, .nan, .infinity], from: 10, layout: .mono)
    }
    #expect(error == .frameNotFinite(FramePosition(13)))
  }
}
