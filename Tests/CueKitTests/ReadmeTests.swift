import CueKit
import Foundation
import Testing

/// What the README shows is what is compiled and run here.
@Suite struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private var readme: String {
    get throws { try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8) }
  }

  /// The blocks of `language` in the README, without their fences.
  private func blocks(_ language: String) throws -> [String] {
    try readme.components(separatedBy: "```\(language)\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  @Test func `the lines of Swift it shows are those that are compiled here`() throws {
    let source = try String(
      contentsOf: root.appending(path: "Tests/CueKitTests/ReadmeExample.swift"), encoding: .utf8)
    let body = source.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
    let shown = try #require(try blocks("swift").first).split(separator: "\n")
    #expect(shown.first == "import CueKit")
    #expect(shown.dropFirst().elementsEqual(body))
  }

  @Test func `they plan, preview and render a routine`() async throws {
    await #expect(processExitsWith: .success) {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let folder = FileManager.default.temporaryDirectory.appending(path: "cuewave-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "Samples"), withDestinationURL: root.appending(path: "Samples"))
      #expect(FileManager.default.changeCurrentDirectoryPath(folder.path))
      try await readmeExample()
      let track = try SoundFileReader.read(path: "upper-back-5.wav")
      #expect(track.frames == 5 * 60 * 48_000)
    }
  }

  @Test func `the routine it shows is the sample it names`() throws {
    let path = root.path + "/Samples/Routines/upper-back-5.yaml"
    #expect(try blocks("yaml").first == String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func `every row of its table of entries is read as it says`() throws {
    let rows = try readme.split(separator: "\n").filter { $0.hasPrefix("| `- ") }
    let entries = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(entries.count == 15)
    let single = entries.filter { entry in
      !["- section", "- group", "- superset", "- routine"].contains(where: entry.hasPrefix)
    }
    for entry in single {
      let text = "title: A row\nsession:\n  - cat-cow\n  \(entry)\n  - cat-cow\n"
      #expect(throws: Never.self, "\(entry)") {
        try RoutineReader().read(text: text, file: "row.yaml")
      }
    }
  }

  @Test func `every library of the manifest is in its table, and the other way round`() throws {
    let manifest = try String(
      contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let packages = manifest.components(separatedBy: ".package(url: \"").dropFirst()
      .compactMap { $0.split(separator: "\"").first?.split(separator: "/").last }
    for package in packages {
      #expect(try readme.contains("| \(package) |"), "\(package)")
    }
  }

  @Test func `the settings of voices it shows are read`() throws {
    let shown = try #require(try blocks("voices").first)
    let path = FileManager.default.temporaryDirectory.appending(path: "cuewave-\(UUID()).yaml").path
    try shown.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let settings = try SettingsReader().read(path: path)
    #expect(
      settings.engine
        == .known("piper", voice: "/home/ana/voices/en_US-lessac-medium.onnx"))
    #expect(settings.languages.keys.sorted() == ["es"])
    #expect(settings.pronunciations == [SaidWord("T-spine", said: "tee spine")])
  }

  @Test func `every engine it names is on the list, and the other way round`() throws {
    let names = try EngineShelf.standard.get().names
    #expect(names.count == 6)
    for name in names { #expect(try readme.contains("`\(name)`"), "\(name)") }
  }
}
