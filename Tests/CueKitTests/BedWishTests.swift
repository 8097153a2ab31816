import CuePlan
import Testing

@testable import CueKit

struct BedWishTests {
  @Test(arguments: [
    ("none", BedWish.silence), ("rain", .named(.rain)),
    ("my-hum", .named(.init(rawValue: "my-hum"))),
    ("rain.wav", .file("rain.wav")), ("./hum", .file("./hum")), ("a/b.flac", .file("a/b.flac")),
  ])
  func `it is a name, a file or silence`(text: String, wish: BedWish) {
    #expect(BedWish(text) == wish)
  }

  @Test func `a file is called by the last part of its path`() {
    #expect(BedWish.file("a/rain.wav").name.rawValue == "rain.wav")
    #expect(BedWish.silence.name == .silence)
  }

  @Test func `it takes the place of every bed but of those parts that have none`() {
    var routine = Routine(
      title: "", items: [Item(.welcome(nil), bed: .silence), Item(.close(nil))])
    #expect(routine.over(.named(.pad)).bed == BedChoice(name: .pad))
    #expect(routine.over(.named(.pad)).items[0].bed == .silence)
    routine.items[1].bed = BedChoice(name: .rain, level: -40)
    #expect(routine.over(.named(.pad)).items[1].bed == BedChoice(name: .pad, level: -40))
    #expect(routine.over(.silence).bedNames.isEmpty)
    #expect(routine.over(.silence).items[0].bed == nil)
  }

  @Test func `a level relative to the voice becomes one in LUFS`() {
    var routine = Routine(title: "", items: [])
    #expect(routine.withBeds(at: Decibels(-20)).bed == nil)
    routine.bed = BedChoice(name: .pad)
    #expect(routine.withBeds(at: Decibels(-20)).bed?.level == -36)
  }
}
