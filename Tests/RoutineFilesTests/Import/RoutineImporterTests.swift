import CuePlan
import Foundation
import Testing

@testable import RoutineFiles

struct RoutineImporterTests {
  @Test func `a file that is not there is no input, a folder is wrong`() throws {
    let importer = RoutineImporter()
    let missing = #expect(throws: RoutineFileError.self) {
      try importer.read(path: "/nowhere/a.csv")
    }
    #expect(missing?.kind == .noInput)
    let folder = #expect(throws: RoutineFileError.self) { try importer.read(path: "/") }
    #expect(folder?.kind == .wrongText)
  }

  @Test func `a file is read from disk and named in its notes`() throws {
    let path = NSTemporaryDirectory() + "cuewave-import-\(UUID().uuidString).csv"
    try "name,seconds,kg\nPlank,30,5\n".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let imported = try RoutineImporter().read(path: path)
    #expect(imported.format == .table)
    #expect(
      imported.notes.first?.description == "note: \(path):1: The column \"kg\" is not carried.")
  }

  @Test(arguments: [
    ("", "1:1 there is nothing in this file"), (" \n\n", "1:1 there is nothing in this file"),
    ("name,seconds\nA\u{0}", "2:2 a control character in the text"),
    ("hello", "1:1 this is none of the formats that are imported"),
    ("name,seconds", "1:1 there is nothing to do in this file"),
  ])
  func `a text that cannot be one of the formats is refused`(text: String, problem: String) {
    #expect(ImportedText(text, file: "a.txt").problems == [problem])
  }

  @Test(arguments: [
    ("name,seconds,sets\nA,3,101", "2:5"), ("name,seconds,sets\nA,3,0", "2:5"),
    ("name,seconds,sets\nA,3,two", "2:5"), ("Main 500x\n- 30s", "1:6"), ("Main 0x\n- 30s", "1:6"),
    ("[{\"restarts\":1000000,\"activeIntervals\":1,\"timeSettings\":{\"workTime\":3}}]", "1:14"),
    ("[{\"activeIntervals\":2.5,\"timeSettings\":{\"workTime\":3}}]", "1:21"),
    (
      "<workout_file><workout>\n<IntervalsT Repeat='1000' OnDuration='1' OffDuration='1'/>"
        + "</workout></workout_file>", "2:21"
    ),
  ])
  func `a number that nothing can have so many of is reported at its place`(
    text: String, place: String
  ) {
    let problems = ImportedText(text, file: "a.txt").problems
    #expect(problems.map { $0.split(separator: " ")[0] } == [place[...]])
  }

  @Test func `a text in another encoding is refused`() throws {
    let path = NSTemporaryDirectory() + "cuewave-import-\(UUID().uuidString).csv"
    try Data([0x41, 0x3B, 0xFF, 0xFE]).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: RoutineFileError.self) { try RoutineImporter().read(path: path) }
    #expect(error?.diagnostics.map(\.message) == ["the file is not UTF-8 text"])
  }

  @Test func `a byte order mark is no part of a text`() throws {
    let text = "\u{FEFF}name,seconds\nPlank,30\n"
    #expect(try ImportedText(text, file: "a.csv").session.contains("plank: 30s"))
  }

  @Test func `a format that is named is taken, whatever the text looks like`() throws {
    let text = "name,seconds;3"
    #expect(
      try ImportedText(text, file: "a.csv", as: .phrases).session.contains("say: name,seconds"))
  }

  @Test func `a routine that would be too long to be read is refused`() {
    let line = String(repeating: "word ", count: 196) + ";7"
    let lines = Array(repeating: line, count: 1010)
    let problems = ImportedText(lines.joined(separator: "\n"), file: "a.txt").problems
    #expect(
      problems == [
        "1:1 no routine can be made of this: the text would not be read: the file is too long"
      ])
  }
}
