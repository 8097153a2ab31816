import CueKit
import Foundation
import Testing

struct NewRoutineTests {
  private let samples = SampleRoutines(folder: SamplePlan.folder)
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }

  @Test func `without a title it is the routine that explains itself, letter for letter`() throws {
    let routine = try NewRoutine(of: samples)
    #expect(routine.fileName == "my-routine.yaml")
    #expect(
      try routine.write(to: folder.file("my-routine.yaml")) == [folder.file("my-routine.yaml")])
    let sample = try String(contentsOfFile: SamplePlan.folder + "my-routine.yaml", encoding: .utf8)
    #expect(try text("my-routine.yaml") == sample)
  }

  @Test(arguments: [
    ("Neck, week one", "neck-week-one.yaml"), ("Año nuevo: 10'", "ano-nuevo-10.yaml"),
    ("He said \"no\" \\ yes", "he-said-no-yes.yaml"), ("no", "no.yaml"), ("1:30", "1-30.yaml"),
    ("- # {x}", "x.yaml"), ("背中", "背中.yaml"), ("a\nsession: []", "a-session.yaml"),
  ])
  func `a title is written so that it is read as it was typed`(
    title: String, file: String
  ) throws {
    let routine = try NewRoutine(title: title, of: samples)
    #expect(routine.fileName == file)
    try routine.write(to: folder.file(file))
    let reading = try RoutineReader().read(path: folder.file(file))
    #expect(reading.routine.title == title.replacing("\n", with: " "))
    #expect(reading.warnings.isEmpty)
  }

  @Test func `its comments name the file it stands in`() throws {
    try NewRoutine(of: samples).write(to: folder.file("back.yaml"))
    #expect(try text("back.yaml").contains("cuewave preview back.yaml "))
    #expect(try !text("back.yaml").contains("my-routine"))
  }

  @Test(arguments: SamplesTests.names)
  func `any sample is a start that can be read where it was put`(name: String) throws {
    try NewRoutine(title: "Mine", from: name, of: samples).write(to: folder.file("mine.yaml"))
    let own = try RoutineReader().read(path: folder.file("mine.yaml")).routine
    let sample = try RoutineReader().read(path: SamplePlan.folder + name + ".yaml").routine
    #expect(own.title == "Mine")
    #expect(own.items.count == sample.items.count)
    #expect(own.length == sample.length)
  }

  @Test func `routines that it uses are put beside it, unless they are there`() throws {
    try Data("mine".utf8).write(to: URL(filePath: folder.file("desk-stretch.yaml")))
    let routine = try NewRoutine(from: "pomodoro-2h", of: samples)
    #expect(Set(routine.uses) == ["desk-stretch.yaml", "desk-break-5.yaml"])
    let written = try routine.write(to: folder.file("focus.yaml"))
    #expect(written == [folder.file("focus.yaml"), folder.file("desk-break-5.yaml")])
    #expect(try text("desk-stretch.yaml") == "mine")
  }

  @Test func `a file that is there stays as it is`() throws {
    let path = folder.file("mine.yaml")
    try Data("mine".utf8).write(to: URL(filePath: path))
    let error = #expect(throws: CatalogueError.self) {
      try NewRoutine(of: samples).write(to: path)
    }
    #expect(error == .alreadyThere(path))
    #expect(try text("mine.yaml") == "mine")
  }

  @Test func `a folder that is not there is named`() throws {
    let error = #expect(throws: CatalogueError.self) {
      try NewRoutine(of: samples).write(to: folder.file("no/mine.yaml"))
    }
    #expect(error?.description.contains("no/mine.yaml") == true)
  }

  @Test func `a title without letters is refused`() throws {
    #expect(throws: CatalogueError.namelessTitle("///")) {
      try NewRoutine(title: "///", of: samples)
    }
  }

  @Test func `a sample that is misspelt is answered with the nearest`() throws {
    #expect(
      throws: CatalogueError.unknownSample(
        "tabata", nearest: "tabata-4", known: SamplesTests.names)
    ) { try NewRoutine(from: "tabata", of: samples) }
  }

  @Test func `the list has a line for each with its title`() throws {
    let lines = try samples.table.split(separator: "\n")
    #expect(lines.count == SamplesTests.names.count)
    #expect(lines.contains("tabata-4             Tabata"))
  }
}
