import Testing

@testable import RoutineFiles

struct YamlScalarTests {
  @Test(arguments: [
    "Cat-cow", "Child's pose", "over, and back", "a [b] c", "a:b", "a#b", "-a", "?!", ":)",
    "10 min", "ñandú", "👩‍👩‍👧", "no way", "say \"so\"", "C:\\", "one - two", "4 reps each side",
  ])
  func `a text that YAML reads as it is stays bare`(text: String) {
    #expect(YamlScalar.text(text, in: .line) == text)
  }

  @Test(arguments: [
    ("no", "\"no\""), ("On", "\"On\""), ("y", "\"y\""), ("~", "\"~\""), ("null", "\"null\""),
    ("90", "\"90\""), ("1:30", "\"1:30\""), ("-1.5", "\"-1.5\""), ("0x1F", "\"0x1F\""),
    ("1e3", "\"1e3\""), (".inf", "\".inf\""), ("2024-01-01", "\"2024-01-01\""), ("<<", "\"<<\""),
    ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("a: b", "\"a: b\""), ("a:", "\"a:\""),
    ("a #b", "\"a #b\""), ("- a", "\"- a\""), ("-", "\"-\""), ("? a", "\"? a\""),
    ("{side}", "\"{side}\""), ("[a]", "\"[a]\""), ("*a", "\"*a\""), ("&a", "\"&a\""),
    ("!a", "\"!a\""), ("|", "\"|\""), (">", "\">\""), ("%a", "\"%a\""), ("@a", "\"@a\""),
    ("`a", "\"`a\""), (",a", "\",a\""), ("---", "\"---\""), ("#a", "\"#a\""),
    ("'a'", "\"'a'\""), ("\"a\"", "'\"a\"'"), ("\"it's\"", "\"\\\"it's\\\"\""),
    ("\\: a", "'\\: a'"), ("a\nb", "\"a\\nb\""), ("a\tb", "\"a\\tb\""),
    ("a\u{7}b", "\"a\\u0007b\""), ("a\u{2028}b", "\"a\\u2028b\""), ("\u{FEFF}a", "\"\\uFEFFa\""),
  ])
  func `a text that YAML would take for something else is quoted`(text: String, yaml: String) {
    #expect(YamlScalar.text(text, in: .line) == yaml)
  }

  @Test(arguments: ["a, b", "a]", "a{b}", "a?", "a:b"])
  func `signs of brackets are quoted among brackets only`(text: String) {
    #expect(YamlScalar.text(text, in: .line) == text)
    #expect(YamlScalar.text(text, in: .brackets) == "\"\(text)\"")
  }

  @Test func `a value in a grammar of ours may be a number`() {
    #expect(YamlScalar.word("5", in: .line) == "5")
    #expect(YamlScalar.word("5 from guideline A: b", in: .line) == "\"5 from guideline A: b\"")
  }
}
