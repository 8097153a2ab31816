import CuePlan
import Testing

@Suite struct ClockTextTests {
  @Test(arguments: [
    (Seconds(0), "00:00.0"), (Seconds(724), "12:04.0"), (.milliseconds(59_999), "00:59.9"),
    (Seconds(3661), "1:01:01.0"), (Seconds(-3), "00:00.0"),
  ])
  func `a clock reads minutes, seconds and tenths`(time: Seconds, text: String) {
    #expect(ClockText.clock(time) == text)
  }

  @Test(arguments: [
    (Seconds(4), "4"), (.milliseconds(2500), "2.5"), (.milliseconds(50), "0.05"),
    (.milliseconds(-1200), "-1.2"),
  ])
  func `a length reads without idle zeros`(time: Seconds, text: String) {
    #expect(ClockText.seconds(time) == text)
  }
}
