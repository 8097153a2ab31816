import CuePlan
import Testing

@testable import Voices

struct SpokenTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let written: String
    let spoken: String
    var testDescription: String { "\(written) → \(spoken)" }

    init(_ written: String, _ spoken: String) {
      self.written = written
      self.spoken = spoken
    }
  }

  static let numbers = [
    Row("30s", "Thirty seconds."), Row("1s", "One second."),
    Row("30 s left", "Thirty seconds left."),
    Row("1 seconds", "One second."), Row("2 min rest", "Two minutes rest."),
    Row("1:30", "One minute thirty seconds."), Row("0:30", "Thirty seconds."),
    Row("2:00", "Two minutes."), Row("1:02:03", "One hour two minutes three seconds."),
    Row("0:00", "Zero seconds."), Row("1m30s", "One minute thirty seconds."),
    Row("1/2", "One half."), Row("3/4 turn", "Three quarters turn."),
    Row("1 1/2 min", "One and one half minutes."), Row("1½ min", "One and one half minutes."),
    Row("½", "One half."), Row("2/3", "Two thirds."), Row("90/90", "Ninety ninety."),
    Row("3x10", "Three times ten."), Row("3 × 10", "Three times ten."),
    Row("3X30s", "Three times thirty seconds."), Row("2x", "Two times."), Row("x2", "Two times."),
    Row("5-10", "Five to ten."), Row("5–10 reps", "Five to ten reps."),
    Row("10 - 15 s", "Ten to fifteen seconds."), Row("5-5", "Five five."),
    Row("4-7-8 breathing", "Four seven eight breathing."),
    Row("30-second hold", "Thirty-second hold."), Row("1st, 2nd, 12th", "First, second, twelfth."),
    Row("21st", "Twenty-first."), Row("20th", "Twentieth."),
    Row("2.5 kg", "Two point five kilograms."), Row("1,000 m", "One thousand minutes."),
    Row("1,5", "One five."), Row("007", "Zero zero seven."), Row("50%", "Fifty percent."),
    Row("90° turn", "Ninety degrees turn."), Row("#3", "Number three."),
    Row("-5", "Minus five."), Row("- 5 reps", "Five reps."), Row("T12", "T twelve."),
    Row("115", "One hundred fifteen."), Row("1000000", "One million."),
    Row(
      "12345678901234567890",
      "One two three four five six seven eight nine zero "
        + "one two three four five six seven eight nine zero."),
  ]

  static let words = [
    Row("T-spine", "Tee spine."),
    Row("your t-spine, e.g. here", "Your tee spine, for example here."),
    Row("HOLD THE POSE", "Hold the pose."), Row("HOLD.", "Hold."),
    Row("and BREATHE", "And breathe."),
    Row("your IT band", "Your I T band."), Row("Get IT down", "Get I T down."),
    Row("GET IT DOWN", "Get it down."), Row("PNF stretch", "P N F stretch."), Row("TV", "T V."),
    Row("HIIT", "Hit."), Row("side-lying", "Side-lying."), Row("don't", "Don't."),
    Row("don’t", "Don't."), Row("Jane's 'rest'", "Jane's rest."),
    Row("in & out", "In and out."), Row("left/right", "Left right."),
  ]

  static let marks = [
    Row("Breathe… and hold…", "Breathe, and hold."),
    Row("Breathe ... and hold", "Breathe, and hold."),
    Row("Hold – then rest", "Hold, then rest."), Row("Hold - then rest", "Hold, then rest."),
    Row("Ready?!", "Ready?"), Row("Rest,", "Rest."), Row("Now: rest", "Now: rest."),
    Row("Hold (30s).", "Hold, thirty seconds."), Row("“Hold”", "Hold."),
    Row("  Hold \n\t on  ", "Hold on."), Row("¡Hola!", "Hola!"),
    Row("🧘 Relax 🙂👍🏽", "Relax."), Row("**Hold** _it_ `now`", "Hold it now."),
    Row("# Welcome", "Welcome."), Row("<speak>Hold <break time=\"2s\"/>it</speak>", "Hold it."),
    Row("5 < 6", "Five less than six."),
    Row("&lt;b&gt;Hold&lt;/b&gt; &amp; rest", "Hold and rest."),
    Row("[[h@l'oU]] there", "H at l'oU there."), Row("Ho\u{0}ld\u{7}", "Ho ld."),
    Row("Ho\u{ad}ld", "Hold."), Row("ﬁve", "Five."), Row("Hold\u{202e}it", "Holdit."),
    Row("-f/etc/passwd", "F and so on passwd."), Row("$(touch x)", "Touch x."),
  ]

  @Test(arguments: numbers + words + marks)
  func `what is written becomes what is said`(row: Row) throws {
    #expect(try SpokenText(SpokenLine(row.written)).words == row.spoken)
  }

  @Test(arguments: numbers + words + marks)
  func `what is said stays as it is when it is read again`(row: Row) throws {
    #expect(try SpokenText(SpokenLine(row.spoken)).words == row.spoken)
  }

  @Test(arguments: ["", "   ", "...", "—", "🙂", "<b></b>", "?!", "[[ ]]", "\u{0}", "***"])
  func `a line without words is an error and no silence`(text: String) {
    #expect(throws: SpokenTextError.nothingToSay) { try SpokenText(SpokenLine(text)) }
  }

  @Test func `a line of 5000 letters is said, one of 5001 is not`() throws {
    let longest = String(repeating: "a", count: SpokenText.longest)
    #expect(throws: Never.self) { try SpokenText(SpokenLine(longest)) }
    #expect(throws: SpokenTextError.tooLong(scalars: 5001, limit: 5000)) {
      try SpokenText(SpokenLine(longest + "a"))
    }
  }

  @Test func `a word of 200 letters is broken into words of at most 64`() throws {
    let words = try SpokenText(SpokenLine(String(repeating: "o", count: 200))).words
    #expect(words.split(separator: " ").map { $0.filter(\.isLetter).count } == [64, 64, 64, 8])
  }

  @Test func `a language without rules keeps its digits for the engine`() throws {
    let line = SpokenLine("Mantén 1:30, 3x10 y 2.5 kg", language: "es-MX")
    #expect(try SpokenText(line).words == "Mantén 1:30, 3 x 10 y 2.5 kg.")
  }

  @Test func `pace and language tell texts apart, the speaker does not`() throws {
    let line = SpokenLine("Hold")
    let faster = SpokenLine("Hold", pace: .fastest)
    let partner = SpokenLine("hold.", speaker: .partner)
    #expect(try SpokenText(line) != SpokenText(faster))
    #expect(try SpokenText(line) != SpokenText(SpokenLine("Hold", language: "en-GB")))
    #expect(try SpokenText(line) == SpokenText(partner))
  }
}
