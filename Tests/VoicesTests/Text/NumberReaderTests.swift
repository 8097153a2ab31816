import CuePlan
import Testing

@testable import Voices

struct NumberReaderTests {
  @Test(arguments: [
    SpokenRow("30s", "Thirty seconds."), SpokenRow("1s", "One second."),
    SpokenRow("30 s left", "Thirty seconds left."),
    SpokenRow("1 seconds", "One second."), SpokenRow("2 min rest", "Two minutes rest."),
    SpokenRow("1:30", "One minute thirty seconds."), SpokenRow("0:30", "Thirty seconds."),
    SpokenRow("2:00", "Two minutes."), SpokenRow("1:02:03", "One hour two minutes three seconds."),
    SpokenRow("0:00", "Zero seconds."), SpokenRow("1m30s", "One minute thirty seconds."),
    SpokenRow("1/2", "One half."), SpokenRow("3/4 turn", "Three quarters turn."),
    SpokenRow("1 1/2 min", "One and one half minutes."),
    SpokenRow("1½ min", "One and one half minutes."),
    SpokenRow("½", "One half."), SpokenRow("2/3", "Two thirds."),
    SpokenRow("90/90", "Ninety ninety."),
    SpokenRow("3x10", "Three times ten."), SpokenRow("3 × 10", "Three times ten."),
    SpokenRow("3X30s", "Three times thirty seconds."), SpokenRow("2x", "Two times."),
    SpokenRow("x2", "Two times."),
    SpokenRow("5-10", "Five to ten."), SpokenRow("5–10 reps", "Five to ten reps."),
    SpokenRow("10 - 15 s", "Ten to fifteen seconds."), SpokenRow("5-5", "Five five."),
    SpokenRow("4-7-8 breathing", "Four seven eight breathing."),
    SpokenRow("30-second hold", "Thirty-second hold."),
    SpokenRow("1st, 2nd, 12th", "First, second, twelfth."),
    SpokenRow("21st", "Twenty-first."), SpokenRow("20th", "Twentieth."),
    SpokenRow("2.5 kg", "Two point five kilograms."), SpokenRow("1,000 m", "One thousand minutes."),
    SpokenRow("1,5", "One five."), SpokenRow("007", "Zero zero seven."),
    SpokenRow("50%", "Fifty percent."),
    SpokenRow("90° turn", "Ninety degrees turn."), SpokenRow("#3", "Number three."),
    SpokenRow("-5", "Minus five."), SpokenRow("- 5 reps", "Five reps."),
    SpokenRow("T12", "T twelve."),
    SpokenRow("115", "One hundred fifteen."), SpokenRow("1000000", "One million."),
    SpokenRow(
      "12345678901234567890",
      "One two three four five six seven eight nine zero "
        + "one two three four five six seven eight nine zero."),
  ])
  func `edge 24: a number is said with its unit, in words`(row: SpokenRow) throws {
    try row.check()
  }
}
