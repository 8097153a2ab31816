import Foundation
import Testing

struct WrongRoutineTests {
  @Test(arguments: WrongRoutine.ways)
  func `a wrong routine is told where and why, and nothing comes of it`(
    wrong: WrongRoutine
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(wrong.text, to: "wrong.yaml")
    let cuewave = Cuewave(in: folder, program: Cuewave.besideTests)
    let run = try await cuewave.run("render", "wrong.yaml")
    #expect(run.ending == .status(65))
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(" wrong.yaml:\(wrong.place)\n"), "\(run.errors)")
    #expect(run.errors.contains(wrong.words), "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.output.isEmpty)
    #expect(try folder.names == ["wrong.yaml"])
  }

  @Test func `every problem of a routine is told at once`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: Test\nvioce: x\nsession:\n  - cat-caw: 8 rpes\n  - open-book: hold fast\n",
      to: "wrong.yaml")
    let run = try await Cuewave(in: folder).run("render", "wrong.yaml")
    #expect(run.ending == .status(65))
    for place in ["2:1", "4:5", "5:21"] {
      #expect(run.errors.contains(" wrong.yaml:\(place)\n"), "\(run.errors)")
    }
  }

  @Test func `a folder is no routine`() async throws {
    let folder = try TemporaryFolder()
    let run = try await Cuewave(in: folder).run("render", folder.path, "-o", "x.wav")
    #expect(run.ending == .status(65))
    #expect(run.errors.contains("this is a folder"))
    #expect(try folder.names.isEmpty)
  }

  @Test func `a file that is not there is no input`() async throws {
    let folder = try TemporaryFolder()
    let run = try await Cuewave(in: folder).run("render", "none.yaml")
    #expect(run.ending == .status(66))
    #expect(run.errors.contains("there is no such file"))
    #expect(run.errors.contains("none.yaml"))
    #expect(run.output.isEmpty)
    #expect(try folder.names.isEmpty)
  }

  @Test func `a length can be written in several ways, and a word that YAML takes for no`()
    async throws
  {
    let folder = try TemporaryFolder()
    let cuewave = Cuewave(in: folder)
    for (name, hold) in [("a", "1:30"), ("b", "90"), ("c", "1m30s"), ("d", "1.5 min")] {
      try folder.write(
        "title: no\nsession:\n  - childs-pose: hold \(hold)\n", to: "\(name)/x.yaml")
    }
    var previews: [String] = []
    for name in ["a", "b", "c", "d"] {
      previews.append(try await cuewave.run("preview", "\(name)/x.yaml", "--as", "json").text)
    }
    #expect(previews[0].contains("\"title\" : \"no\""))
    #expect(Set(previews).count == 1)
  }
}
