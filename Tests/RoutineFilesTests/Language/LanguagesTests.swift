import CuePlan
import Foundation
import Testing

@testable import RoutineFiles

struct LanguagesTests {
  @Test func `English has every line, position and side`() throws {
    let pack = try #require(try Languages.bundled.pack("en"))
    #expect(Set(pack.lines.keys) == Set(LanguagePack.LineKey.allCases))
    #expect(Set(pack.positions.keys) == Set(Position.allCases))
    #expect(pack.sides[.left]?["side"] == "left")
    #expect(pack.sides[.right]?["direction"] == "right")
  }

  @Test func `the safety line is short and promises nothing`() throws {
    let line = try #require(try Languages.bundled.pack("en")?.lines[.safety]?.forms.first)
    #expect(SpeechEstimate.seconds(of: line) < 12)
    #expect(!line.contains("relie") && !line.contains("cure"))
  }

  @Test func `a language nobody has is none`() throws {
    #expect(try Languages.bundled.pack("xx") == nil)
    #expect(try Languages.bundled.pack("../Languages/en") == nil)
  }

  @Test func `names of phases are a map, or it is said what they are`() throws {
    func pack(_ phases: String) throws -> (LanguagePack?, [String]) {
      let findings = Findings()
      let english = try String(contentsOfFile: Samples.path("Languages/en.yaml"), encoding: .utf8)
      let node = try #require(
        YamlTree.root(of: english + "phases: \(phases)\n", file: "xx.yaml", in: findings))
      let pack = LanguageReader(findings: findings).pack(node, tag: "xx")
      return (pack, findings.sorted.map(\.message))
    }
    #expect(try pack("{ hold: stay, roll up: rise }").0?.phaseNames["roll up"] == "rise")
    #expect(try pack("hold").1 == ["\"phases\" cannot be a text"])
  }

  @Test func `a pack with gaps names each of them`() throws {
    let findings = Findings()
    let text =
      "sides: { left: left, right: { side: right } }\npositions: {}\nlines: { rest: \"Now {x}.\" }\n"
    let node = try #require(YamlTree.root(of: text, file: "xx.yaml", in: findings))
    #expect(LanguageReader(findings: findings).pack(node, tag: "xx") == nil)
    let messages = findings.sorted.map(\.message)
    #expect(messages.contains("the two sides have different forms"))
    #expect(messages.contains("\"positions\" needs \"supine\""))
    #expect(messages.contains("\"lines\" needs \"welcome\""))
  }

  @Test(arguments: [
    "language: fr\nsession: [cat-cow]", "session:\n  - say: { text: Un., language: fr }",
    "exercises:\n  nod: { language: fr }\nsession: [cat-cow]",
    "language: de\nsession: [cat-cow]",
  ])
  func `a language whose file is broken is no unknown one as well`(text: String) throws {
    let english = try String(contentsOfFile: Samples.path("Languages/en.yaml"), encoding: .utf8)
    let folder = try TemporaryFolder(["en.yaml": english, "fr.yaml": "sides: {"])
    let error = try #require(
      #expect(throws: RoutineFileError.self) {
        try RoutineReader(languages: Languages(folder: folder.path))
          .read(text: "title: A\n" + text, file: "a.yaml")
      })
    let errors = error.diagnostics.filter { $0.severity == .error }
    let inTheFile = errors.filter { $0.place.file.hasSuffix("fr.yaml") }
    let unknown = errors.filter { $0.message.hasPrefix("there is no language") }
    #expect(unknown.count == (text.contains("fr") ? 0 : 1), "\(error)")
    #expect(inTheFile.isEmpty != text.contains("fr"))
  }
}
