import CuePlan
import Testing

@testable import CueKit

struct BedShelfTests {
  private let folder: TemporaryFolder
  private let shelf: BedShelf

  init() throws {
    folder = try TemporaryFolder()
    for name in ["own/rain.flac", "own/wind.wav", "users/rain.wav", "users/hum.wav", "users/a.txt"]
    {
      try folder.write("", to: name)
    }
    shelf = BedShelf(nil, own: folder.file("own"), users: folder.file("users"))
  }

  @Test func `the tool's own files come first, then what it makes, then the user's`() throws {
    #expect(shelf.file(for: .rain) == folder.file("own/rain.flac"))
    #expect(shelf.file(for: BedName(rawValue: "wind")) == folder.file("own/wind.wav"))
    #expect(shelf.file(for: .pad) == nil)
    #expect(shelf.file(for: BedName(rawValue: "hum")) == folder.file("users/hum.wav"))
    #expect(shelf.file(for: BedName(rawValue: "a")) == nil)
    try folder.write("", to: "users/pad.wav")
    #expect(shelf.file(for: .pad) == nil, "a file of the user's has a name of its own")
  }

  @Test func `every bed there is has a name`() {
    #expect(shelf.names == BedName.all.map(\.rawValue) + ["hum", "wind"])
    #expect(shelf.holds(.pad))
    #expect(!shelf.holds(BedName(rawValue: "rian")))
    let bare = BedShelf(nil, own: nil, users: folder.file("none"))
    #expect(bare.names == BedName.all.map(\.rawValue))
  }

  @Test func `a wish for what is not there says what is`() throws {
    let routine = Routine(title: "", items: []).over(.named(BedName(rawValue: "rian")))
    let wish = BedWish("rian")
    let error = #expect(throws: SessionError.self) {
      try shelf.check(routine, wish: wish, sources: [])
    }
    #expect(error?.problems.first?.suggestion == "rain")
    #expect(error?.problems.first?.expected?.contains("hum") == true)
  }

  @Test func `a routine that asks for it is shown where`() throws {
    let text = "title: A\nbed: { sound: rian }\nsession: [welcome]\n"
    let reading = try RoutineReader().read(text: text, file: "a.yaml")
    let error = #expect(throws: SessionError.self) {
      try shelf.check(reading.routine, wish: nil, sources: reading.sources)
    }
    let place = error?.problems.first?.place
    #expect(place == SourcePlace(file: "a.yaml", line: 2, column: 15))
  }

  @Test func `a file that is given is looked for when the session is read`() throws {
    let wish = BedWish.file(folder.file("users/hum.wav"))
    let given = BedShelf(wish, own: nil, users: "")
    let routine = Routine(title: "", items: []).over(wish)
    try given.check(routine, wish: wish, sources: [])
    #expect(given.file(for: wish.name) == folder.file("users/hum.wav"))
    let lost = BedWish.file("/no/such.wav")
    let error = #expect(throws: SessionError.self) {
      try BedShelf(lost, own: nil, users: "").check(
        routine.over(lost), wish: lost, sources: [])
    }
    #expect(error?.description.contains("/no/such.wav") == true)
  }
}
