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

  @Test func `stars around words and bullets are no aliases`() {
    let prose = String(repeating: "say: do it *slowly*, * and ** then {side}: go?\n", count: 100)
    #expect(problem(prose) == nil)
  }
}
