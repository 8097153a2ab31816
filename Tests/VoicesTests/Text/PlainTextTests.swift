import CuePlan
import Testing

@testable import Voices

struct PlainTextTests {
  @Test(arguments: [
    SpokenRow("“Hold”", "Hold."),
    SpokenRow("  Hold \n\t on  ", "Hold on."),
    SpokenRow("¡Hola!", "Hola!"),
    SpokenRow("🧘 Relax 🙂👍🏽", "Relax."),
    SpokenRow("**Hold** _it_ `now`", "Hold it now."),
    SpokenRow("# Welcome", "Welcome."),
    SpokenRow("<speak>Hold <break time=\"2s\"/>it</speak>", "Hold it."),
    SpokenRow("5 < 6", "Five less than six."),
    SpokenRow("&lt;b&gt;Hold&lt;/b&gt; &amp; rest", "Hold and rest."),
    SpokenRow("[[h@l'oU]] there", "H at l'oU there."),
    SpokenRow("Ho\u{0}ld\u{7}", "Ho ld."),
    SpokenRow("Ho\u{ad}ld", "Hold."),
    SpokenRow("ﬁve", "Five."),
    SpokenRow("Hold\u{202e}it", "Holdit."),
    SpokenRow("-f/etc/passwd", "F and so on passwd."),
    SpokenRow("$(touch x)", "Touch x."),
  ])
  func `edge 24: what only an eye can read is not said`(row: SpokenRow) throws {
    try row.check()
  }
}
