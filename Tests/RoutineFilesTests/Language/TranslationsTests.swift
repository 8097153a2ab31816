import CuePlan
import Foundation
import RoutineFiles
import Testing

struct TranslationsTests {
  private func exercise(_ id: String) throws -> Exercise {
    try #require(try Catalogue.bundled.exercise(id, language: "es"))
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `every exercise of the catalogue speaks every language`(id: String) throws {
    for tag in Languages.bundled.tags {
      let exercise = try #require(try Catalogue.bundled.exercise(id, language: tag))
      #expect(exercise.phrases.allSatisfy { $0.language == nil }, "\(tag)")
    }
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `only the words differ`(id: String) throws {
    let english = try #require(try Catalogue.bundled.exercise(id))
    var spanish = try exercise(id)
    #expect(spanish.name.forms != english.name.forms)
    #expect(zip(spanish.spoken, english.spoken).allSatisfy { $0.forms != $1.forms })
    #expect(spanish.spoken.count == english.spoken.count)
    spanish.takeWords(from: english)
    #expect(spanish == english)
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `a Spanish phase line fits in four fifths of its phase`(id: String) throws {
    for phase in try exercise(id).phases {
      guard let form = phase.cue?.forms.first, case .seconds(let length) = phase.length.value
      else { continue }
      #expect(SpeechEstimate.seconds(of: form) <= length.approximate * 0.8, "\(form)")
    }
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `no Spanish line promises anything or uses strength`(id: String) throws {
    for word in ["alivi", "cura", "empuj", "fuerza", "fuerz", "presion"] {
      let forms = try exercise(id).phrases.flatMap(\.forms)
      #expect(!forms.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test func `Spanish has the tool's own lines, and side words that agree`() throws {
    let pack = try #require(try Languages.bundled.pack("es"))
    #expect(Set(pack.lines.keys) == Set(LanguagePack.LineKey.allCases))
    #expect(Set(pack.positions.keys) == Set(Position.allCases))
    let right = ["side": "derecho", "side:f": "derecha", "direction": "la derecha"]
    let left = ["side": "izquierdo", "side:f": "izquierda", "direction": "la izquierda"]
    #expect(pack.sides == [.right: right, .left: left])
  }

  @Test(arguments: Catalogue.bundled.ids)
  func `every phase of the catalogue has a Spanish name`(id: String) throws {
    let names = try #require(try Languages.bundled.pack("es")).phaseNames
    for phase in try exercise(id).phases {
      #expect(names[phase.name].map { $0 != phase.name } == true, "\(phase.name)")
    }
  }

  @Test func `a hand and a side get the form that agrees with them`() throws {
    let forms = try exercise("overhead-arm-reach").phrases.flatMap(\.forms)
    #expect(forms.contains { $0.contains("mano {opposite:f}") })
    #expect(forms.contains { $0.contains("lado {opposite}") })
  }

  /// A catalogue of one exercise and a language with these words for it.
  private func messages(_ words: String) throws -> [String] {
    let english = try String(contentsOfFile: Samples.path("Languages/en.yaml"), encoding: .utf8)
    let folder = try TemporaryFolder([
      "exercises/nod.yaml": """
      name: Nod
      language: en
      start: chair
      sides: none
      phases:
        - down: 2s from default
          say: Down.
        - up: 2s from default
      say: { setup: Sit tall., release: Rest. }
      """,
      "languages/en.yaml": english,
      "languages/xx.yaml": english + "\nexercises:\n  nod:\n" + words,
    ])
    let error = #expect(throws: RoutineFileError.self) {
      try Catalogue(folder: folder.path + "exercises")
        .exercise("nod", language: "xx", languages: Languages(folder: folder.path + "languages"))
    }
    return error?.diagnostics.map(\.message) ?? []
  }

  @Test func `phases that do not match are counted, not guessed`() throws {
    let words = "    name: Ja\n    phases: [A., B.]\n    say: { setup: S., release: R. }\n"
    #expect(try messages(words) == ["the phases of \"nod\" that speak are 1"])
  }

  @Test func `a line that is missing is named`() throws {
    let words = "    name: Ja\n    phases: [A.]\n    say: { setup: S. }\n"
    #expect(try messages(words) == ["the words of \"nod\" have no \"release\""])
  }

  @Test func `a token without a side is refused as in the exercise itself`() throws {
    let words = "    name: Ja\n    phases: [\"{side}.\"]\n    say: { setup: S., release: R. }\n"
    #expect(try messages(words) == ["{side} has no side to name: the exercise has no sides"])
  }
}

extension Exercise {
  /// The lines and phase texts that there are, in order.
  fileprivate var spoken: [Phrase] {
    let lines = [setup.long, setup.short, switchLine, release, practitioner?.line]
    return lines.compactMap(\.self) + phases.compactMap(\.cue)
  }

  fileprivate var phrases: [Phrase] { [name] + spoken }

  fileprivate mutating func takeWords(from other: Exercise) {
    (name, spokenName, setup) = (other.name, other.spokenName, other.setup)
    (switchLine, release, practitioner) = (other.switchLine, other.release, other.practitioner)
    for index in phases.indices { phases[index].cue = other.phases[index].cue }
  }
}
