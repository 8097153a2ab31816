import CuePlan
import Foundation
import RoutineFiles
import Testing

struct NestedKeysTests {
  /// What is warned of where a routine with those keys holds one with these.
  private func warnings(_ outer: String = "", holding inner: String) throws -> [String] {
    try warnings(outer, session: "\(inner)\nsession: [cat-cow]")
  }

  private func warnings(_ outer: String, session inner: String) throws -> [String] {
    let folder = try TemporaryFolder([
      "a.yaml": "title: A\n\(outer)\nsession:\n  - section: Part\n    items:\n"
        + "      - routine: b.yaml\n",
      "b.yaml": "title: B\n\(inner)\n",
    ])
    return try RoutineReader().read(path: folder.path + "a.yaml").warnings.map { warning in
      "\(warning.place.line): \(warning.message)"
    }
  }

  @Test func `a length of its own is not kept, which is said`() throws {
    #expect(
      try warnings(holding: "minutes: 5")
        == ["6: \"B\" lasts as long as its doses do in here, and not 5 minutes"])
    #expect(try warnings("minutes: 5", holding: "minutes: 4.5").count == 1)
  }

  @Test func `where it holds the fill of a session, its length is what that leaves`() throws {
    let filled = "minutes: 5\nsession: [cat-cow, fill: breathing]"
    #expect(try warnings("minutes: 20", session: filled).isEmpty)
    #expect(try warnings("", session: filled).count == 1)
  }

  @Test func `a voice of its own is not used, unless it is that of the session`() throws {
    #expect(
      try warnings(holding: "voice: mine")
        == ["6: \"B\" does not have its voice \"mine\" in here: a session has one"])
    #expect(try warnings("voice: mine", holding: "voice: mine").isEmpty)
  }

  @Test func `a routine for two in a session for one is no routine for two`() throws {
    #expect(
      try warnings(holding: "form: practitioner")
        == ["6: \"B\" is for two, and nobody helps in this session"])
    #expect(try warnings("form: practitioner", holding: "form: practitioner").isEmpty)
    #expect(try warnings("form: practitioner", holding: "form: self-guided").isEmpty)
  }

  @Test(arguments: [
    "order: grouped", "week: 3", "pace: slow", "level: gentle", "move-pace: 150 %", "breath: 8s",
    "bed: pad", "cues: { countdown: off }", "exclude: neck", "without: mat",
  ])
  func `what holds inside another routine is not warned of`(keys: String) throws {
    #expect(try warnings(holding: keys).isEmpty)
  }
}
