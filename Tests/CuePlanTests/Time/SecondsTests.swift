import CuePlan
import Testing

@Suite struct SecondsTests {
  @Test func `a tempo without a finite decimal stays exact for an hour`() {
    let breath = Seconds(120, over: 13)
    let hour = (0..<390).reduce(Seconds.zero) { sum, _ in sum + breath }
    #expect(hour == 3600)
  }

  @Test func `3600 one-second steps end on the right frame`() {
    let end = (0..<3600).reduce(Seconds.zero) { sum, _ in sum + 1 }
    #expect(SampleRate.standard.frame(at: end) == 172_800_000)
  }

  @Test(arguments: [
    (Seconds(1, over: 20), 1), (Seconds(-1, over: 20), 0), (Seconds(149, over: 1000), 1),
    (Seconds(3, over: 20), 2), (Seconds(-3, over: 20), -1), (Seconds(-151, over: 1000), -2),
  ])
  func `a time becomes its nearest frame, halves up`(time: Seconds, frame: Int) {
    #expect(SampleRate(10).frame(at: time) == FramePosition(frame))
  }

  @Test func `a frame count and its time are the same thing at any rate`() {
    for hertz in [8000, 11_025, 44_100, 48_000, 96_000] {
      let rate = SampleRate(hertz)
      #expect(rate.frame(at: rate.seconds(123_457)) == 123_457)
    }
  }

  @Test func `order is exact where doubles are equal`() {
    let third = Seconds(1, over: 3)
    let almost = Seconds(333_333_333_333_333_333, over: 1_000_000_000_000_000_000)
    #expect(third.approximate == almost.approximate)
    #expect(almost < third)
    #expect(Seconds(-1) < Seconds(1, over: 1_000_000))
  }

  @Test func `a sum whose fraction would not fit rounds to the grid instead of trapping`() {
    let odd = [999_999_937, 999_999_929, 999_999_893, 999_999_883].map {
      Seconds(1, over: Int64($0))
    }
    let sum = odd.reduce(Seconds(86_400), +)
    #expect(sum > 86_399 && sum < 86_401)
    #expect(SampleRate.standard.frame(at: sum) == FramePosition(86_400 * 48_000))
  }

  @Test func `scaling there and back is the same length`() {
    let length = Seconds(45)
    #expect(length.scaled(by: 7, over: 13).scaled(by: 13, over: 7) == length)
    #expect(length / 2 + length / 2 == length)
    #expect(length * 3 - length == 90)
  }

  @Test(arguments: [
    (Seconds(0), 0), (Seconds(19_999, over: 10_000), 1), (Seconds(2), 2), (Seconds(5, over: 2), 2),
    (Seconds(-1, over: 2), -1),
  ])
  func `whole seconds are rounded down`(time: Seconds, whole: Int) {
    #expect(time.wholeSeconds == whole)
  }
}
