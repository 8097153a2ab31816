import CuePlan
import Testing

@testable import RoutineFiles

struct DurationTextWriteTests {
  @Test(arguments: [
    (Seconds(0), "0s"), (45, "45s"), (Seconds(25, over: 2), "12.5s"), (60, "1 min"),
    (90, "1m30s"), (300, "5 min"), (3540, "59 min"), (3600, "1h"), (3900, "1h5m"),
    (5400, "1h30m"), (3615, "1h15s"), (86_400, "24h"), (Seconds(1, over: 1_000_000), "0.000001s"),
    (Seconds(2399, over: 20), "1m59.95s"), (Seconds(1, over: 8), "0.125s"),
    (Seconds(120, over: 13), "120/13 s"), (Seconds(1, over: 3), "1/3 s"),
    (Seconds(1, over: 10_000_000), "1/10000000 s"), (60 + Seconds(1, over: 3), "1m 1/3 s"),
    (3600 + Seconds(120, over: 13), "1h 120/13 s"),
  ])
  func `a length is written as people write it, and read as the same`(
    length: Seconds, text: String
  ) throws {
    #expect(DurationText.written(length) == text)
    #expect(try DurationText.read(text, least: .nothing) == length)
  }

  @Test func `a decimal has no more places than it needs`() {
    #expect(DecimalText.written(Seconds(5, over: 4)) == "1.25")
    #expect(DecimalText.written(7) == "7")
    #expect(DecimalText.written(Seconds(1, over: 7)) == nil)
  }
}
