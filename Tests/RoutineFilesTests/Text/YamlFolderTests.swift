import Testing

@testable import RoutineFiles

struct YamlFolderTests {
  @Test(arguments: ["../en", "a/b", "", ".", "a.b", "é", String(repeating: "a", count: 65)])
  func `a word that could be a path is no id`(word: String) {
    #expect(!YamlFolder.isId(word))
    #expect(!YamlFolder(bundled: "Languages").holds(word))
  }

  @Test func `a folder that is not there holds nothing`() {
    #expect(YamlFolder("/nowhere").ids.isEmpty)
  }
}
