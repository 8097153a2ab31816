import CuePlan
import Testing

@testable import CueMix

@Suite struct FadeTests {
  private let ones = Sound(ContiguousArray(repeating: 1, count: 8), rate: SampleRate(10))

  @Test func `a straight fade rises and falls by equal steps`() {
    let faded = ones.faded(in: .milliseconds(400), out: .milliseconds(200), shape: .linear)
    #expect(faded.samples == [0.125, 0.375, 0.625, 0.875, 1, 1, 0.75, 0.25])
  }

  @Test(arguments: FadeShape.allCases)
  func `every shape leads from silence to full without turning back`(shape: FadeShape) {
    #expect(shape.factor(at: 0) == 0)
    #expect(shape.factor(at: 1) == 1)
    let steps = (0...100).map { shape.factor(at: Double($0) / 100) }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [0, 0.125, 0.25, 0.5, 0.875, 1])
  func `crossing fades keep their sum or their power`(position: Double) {
    let cosine = FadeShape.cosine.factor(at: position) + FadeShape.cosine.factor(at: 1 - position)
    #expect(abs(cosine - 1) < 1e-15)
    let rise = FadeShape.equalPower.factor(at: position)
    let fall = FadeShape.equalPower.factor(at: 1 - position)
    #expect(abs(rise * rise + fall * fall - 1) < 1e-15)
  }

  @Test func `both sides of a frame fade alike`() {
    let sound = Sound([1, -1, 1, -1], layout: .stereo, rate: SampleRate(10))
    let faded = sound.faded(in: .milliseconds(200), out: .zero, shape: .linear)
    #expect(faded.samples == [0.25, -0.25, 0.75, -0.75])
  }

  @Test func `a fade longer than the sound takes all of it`() {
    let faded = ones.faded(in: .milliseconds(5000), out: .zero, shape: .linear)
    #expect(faded.samples.first == 0.0625)
    #expect(faded.samples.last == 0.9375)
  }

  @Test func `a sound without a frame stays so`() {
    #expect(Sound([], rate: SampleRate(10)).faded().frames == 0)
  }
}
