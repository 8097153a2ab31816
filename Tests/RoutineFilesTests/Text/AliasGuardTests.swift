import CuePlan
import Testing

@testable import RoutineFiles

struct AliasGuardTests {
  private func problem(_ text: String) -> Diagnostic? {
    AliasGuard.problem(in: SourceText(file: "a", text: text))
  }

  @Test(arguments: ["? *a\n: b", "*a : b", "[*a]: b", "{*a: b}: c", "{x: {*a} : c}"])
  func `many aliases and a key that could hold them are refused`(key: String) {
    let aliases = String(repeating: "- *a\n", count: AliasGuard.harmless)
    #expect(problem(aliases + key)?.place.line == 1)
  }

  @Test func `a few aliases are left for their own places`() {
    #expect(
      problem(String(repeating: "- *a\n", count: AliasGuard.harmless - 1) + "? *a\n: b") == nil)
  }

  @Test(arguments: [
    "say: \"[a]: *b\"", "say: '*b {c}: d'", "say: >-\n    *b [a]: c", "say: a *b [c]:d",
  ])
  func `a star before a word of a text is no alias`(line: String) {
    let prose = (0..<20).map { "- k\($0): 1\n  \(line)\n" }.joined()
    #expect(problem(prose) == nil)
  }

  @Test func `aliases among such words are found at their own places`() {
    let prose = String(repeating: "- \"*a [b]: c\"\n", count: 20)
    let aliases = String(repeating: "- *a\n", count: AliasGuard.harmless + 1)
    #expect(problem(prose + aliases)?.place.line == 21)
  }

  @Test func `a text of which nobody can tell is refused`() {
    let aliases = String(repeating: "- *a\n", count: AliasGuard.harmless + 1)
    #expect(problem(aliases + "[*a]: b\n- \"") != nil)
  }

  @Test func `stars around words and bullets are no aliases`() {
    let prose = String(repeating: "say: do it *slowly*, * and ** then {side}: go?\n", count: 100)
    #expect(problem(prose) == nil)
  }
}
