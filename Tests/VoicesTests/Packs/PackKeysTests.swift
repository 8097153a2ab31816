import CuePlan
import Testing

@testable import Voices

struct PackKeysTests {
  private func keys(_ lines: [SpokenLine]) throws -> [String] {
    let texts = try lines.map { try SpokenText($0) }
    let keys = PackKeys(for: texts)
    return texts.map(keys.key)
  }

  @Test func `a key is the words in small letters`() throws {
    #expect(
      try keys([SpokenLine("Breathe in, and don't hold!"), SpokenLine("30s")])
        == ["breathe-in-and-dont-hold", "thirty-seconds"])
  }

  @Test func `accents are left out of a key`() throws {
    #expect(try keys([SpokenLine("Mantén la posición", language: "es")]) == ["manten-la-posicion"])
  }

  @Test func `a pace has its place in the key`() throws {
    #expect(try keys([SpokenLine("Hold", pace: .fastest)]) == ["hold.pace-115"])
  }

  @Test func `words that differ in marks alone have keys of their own, in any order`() throws {
    let lines = [SpokenLine("Ready?"), SpokenLine("Ready."), SpokenLine("Rest.")]
    let forward = try keys(lines)
    #expect(Set(forward).count == 3)
    #expect(forward[2] == "rest")
    #expect(forward.prefix(2).allSatisfy { $0.hasPrefix("ready-") && $0.count == 14 })
    #expect(try keys(lines.reversed()) == forward.reversed())
  }

  @Test func `a long line is cut to a short name with a hash`() throws {
    let long = String(repeating: "breathe and ", count: 20)
    let made = try keys([SpokenLine(long + "rest"), SpokenLine(long + "hold")])
    #expect(Set(made).count == 2)
    #expect(made.allSatisfy { $0.count <= 57 && $0.hasPrefix("breathe-and-breathe-and-") })
  }

  @Test func `words without a letter of the alphabet still have a key`() throws {
    let made = try keys([SpokenLine("Дышите", language: "ru"), SpokenLine("Отдых", language: "ru")])
    #expect(Set(made).count == 2)
    #expect(made.allSatisfy { $0.count == 8 })
  }
}
