import CueMix
import CuePlan
import Testing

@Suite struct TrimTests {
  private let rate = SampleRate(1000)

  /// A sound of 400 ms with a level of its own from 100 to 200 ms, over a floor.
  private func sound(_ level: Float, over floor: Float = 0) -> Sound {
    Sound(
      ContiguousArray((0..<400).map { (100..<200).contains($0) ? level : floor }), rate: rate)
  }

  @Test func `silence goes, 15 ms before and 60 ms after stay`() {
    #expect(sound(0.5).activeRange() == 85..<260)
    #expect(sound(0.5).trimmed()?.frames == 175)
  }

  @Test func `what is 45 dB below the peak is silence`() {
    #expect(sound(1, over: 0.0055).activeRange() == 85..<260)
    #expect(sound(1, over: 0.0057).activeRange() == 0..<400)
  }

  @Test func `what is below -50 dB of full scale is silence in any sound`() {
    #expect(sound(0.0031).trimmed() == nil)
    #expect(sound(0.0032, over: 0.0031).activeRange() == 85..<260)
  }

  @Test func `nothing is kept that is not there`() {
    let loud = Sound(ContiguousArray(repeating: 0.5, count: 50), rate: rate)
    #expect(loud.activeRange() == 0..<50)
    #expect(Sound([], rate: rate).activeRange() == nil)
  }

  @Test func `both sides of a stereo sound are listened to`() {
    let right = ContiguousArray((0..<800).map { $0 == 301 ? Float(0.5) : 0 })
    #expect(Sound(right, layout: .stereo, rate: rate).activeRange() == 135..<215)
  }
}
