import Testing

@testable import CuePlan

@Suite struct ItemRewritingTests {
  private func exercise(_ id: String) -> Item { Item(.exercise(SmallWorld.exercise(id))) }

  private let rest = Item(.rest(20, say: nil))

  private func section(_ items: Item...) -> Item { Item(.section(title: "Part", items: items)) }

  /// One letter an item: exercises by their id, rests as a dash, words as a dot.
  private func picture(_ items: [Item]) -> String {
    items.map { item in
      switch item.content {
      case .exercise(let exercise): exercise.id
      case .rest: "-"
      case .say: "."
      case .section(_, let items): "(\(picture(items)))"
      case .group(let group): "[\(picture(group.items))]"
      default: "?"
      }
    }.joined()
  }

  private func without(_ ids: Set<String>, _ items: Item...) -> String {
    picture(items.rewritten { ids.contains($0.exercise?.id ?? "") ? nil : $0 })
  }

  @Test func `two rests never meet where something goes`() {
    #expect(without(["b"], exercise("a"), rest, exercise("b"), rest, exercise("c")) == "a-c")
    #expect(without(["b"], exercise("a"), rest, exercise("b"), exercise("c")) == "a-c")
    #expect(without([], exercise("a"), rest, rest, exercise("c")) == "a--c")
  }

  @Test func `a rest that would lead nowhere goes, too`() {
    #expect(without(["b"], exercise("a"), rest, exercise("b")) == "a")
    #expect(without(["a"], exercise("a"), rest, exercise("b")) == "b")
    #expect(without([], rest, exercise("b"), rest) == "-b-")
  }

  @Test func `a section or group with nothing to do left in it goes, words and all`() {
    let words = Item(.say("Now more", pause: 1))
    let group = Item(.group(FitWorld.rounds(2, of: [exercise("b")])))
    #expect(without(["b"], section(words, exercise("b")), exercise("c")) == "c")
    #expect(without(["b"], section(group, exercise("d")), exercise("c")) == "(d)c")
    #expect(without(["b"], section(words), exercise("c")) == "(.)c")
  }

  @Test func `whoever asks hears of each emptied section`() {
    var emptied: [Item] = []
    let items = [section(exercise("b")), exercise("c")]
    _ = items.rewritten {
      emptied.append($0)
    } _: {
      $0.exercise?.id == "b" ? nil : $0
    }
    #expect(emptied == [section(exercise("b"))])
  }

  @Test func `the walk meets every item after what it holds`() {
    let group = Item(.group(FitWorld.rounds(2, of: [exercise("b")])))
    let items = [exercise("a"), section(group, rest), exercise("c")]
    var met: [Item] = []
    _ = items.rewritten {
      met.append($0)
      return $0
    }
    #expect(met == items.inWalkingOrder)
    #expect(picture(met) == "ab[b]-([b]-)c")
  }
}
