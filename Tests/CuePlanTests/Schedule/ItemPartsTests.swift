import Testing

@testable import CuePlan

@Suite struct ItemPartsTests {
  private let exercise = Item(.exercise(SmallWorld.exercise("a")))
  private let rest = Item(.rest(5, say: nil))

  private func section(_ items: Item...) -> Item { Item(.section(title: "Part", items: items)) }

  @Test func `parts are looked into, routines of their own are not`() {
    func holdsWelcome(_ item: Item) -> Bool {
      item.holds { if case .welcome = $0 { true } else { false } }
    }
    let welcome = Item(.welcome(nil))
    #expect(holdsWelcome(welcome))
    #expect(holdsWelcome(section(rest, section(welcome))))
    #expect(holdsWelcome(Item(.group(Group(.rounds(2), items: [welcome])))))
    #expect(!holdsWelcome(Item(.routine(Routine(title: "", items: [welcome])))))
  }

  @Test func `what holds nothing but rests is idle`() {
    #expect(rest.isIdle)
    #expect(section(rest, section(rest)).isIdle)
    #expect(Item(.routine(Routine(title: "", items: [Item(.welcome(nil)), rest]))).isIdle)
    #expect(Item(.silence(Silence(length: 0))).isIdle)
    #expect(!section(rest, exercise).isIdle)
    #expect(!Item(.say("Well", pause: 1)).isIdle)
    #expect(!Item(.silence(Silence(length: 5))).isIdle)
  }

  @Test func `the first exercise is found in groups and routines, not behind words`() {
    let group = Item(.group(Group(.superset, items: [rest, exercise])))
    #expect(group.firstExercise?.id == "a")
    #expect(
      Item(.routine(Routine(title: "", items: [Item(.welcome(nil)), group]))).firstExercise?.id
        == "a")
    #expect(section(exercise).firstExercise == nil, "a section names itself")
    #expect(
      Item(.group(Group(.rounds(1), items: [Item(.say("Well", pause: 1)), exercise])))
        .firstExercise == nil)
  }

  @Test func `what follows is the next thing that is done, or what follows the whole`() {
    let close = Item(.close(nil))
    let items = [exercise, rest, section(rest), exercise, rest]
    #expect(items.followers(before: close) == [exercise, exercise, exercise, close, close])
    #expect(items.followers(before: nil).last == .some(nil))
  }
}
