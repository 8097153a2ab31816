import Foundation
import Testing

struct ExercisesCommandTests {
  private let cuewave: Cuewave

  init() throws { cuewave = Cuewave(in: try TemporaryFolder()) }

  @Test func `the list is what a script can cut at its columns`() async throws {
    let run = try await cuewave.run("exercises")
    #expect(run.ending == .status(0))
    #expect(run.errors == "")
    let ids = run.text.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(ids.first == "id")
    #expect(ids.contains("open-book") && ids.contains("childs-pose"))
  }

  @Test func `one is shown in full, in the language asked for`() async throws {
    let english = try await cuewave.run("exercises", "trunk-rotation")
    #expect(english.ending == .status(0))
    #expect(english.text.contains("from guideline NHS inform exercises for back pain"))
    let spanish = try await cuewave.run("exercises", "trunk-rotation", "--language", "es")
    #expect(spanish.text.hasPrefix("Rotación de tronco (trunk-rotation)\n"))
  }

  @Test func `as JSON it is one document`() async throws {
    let run = try await cuewave.run("exercises", "cat-cow", "--as", "json")
    let json = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    #expect(json?["format"] as? String == "cuewave.exercise/1")
    #expect(json?["id"] as? String == "cat-cow")
  }

  @Test(arguments: [
    (["exercises", "cat-caw"], "did you mean \"cat-cow\"?"),
    (["exercises", "../Languages/en"], "unknown exercise"),
    (["exercises", "--language", "xx"], "there is no language \"xx\""),
  ])
  func `what is not there is named, with status 66 and nothing on standard output`(
    arguments: [String], words: String
  ) async throws {
    let run = try await cuewave.run(arguments)
    #expect(run.ending == .status(66))
    #expect(run.errors.contains(words))
    #expect(run.text == "")
  }
}
