import Testing

@testable import CuePlan

@Suite struct LayoutTests {
  private func layout(_ routine: Routine = Routine(title: "", items: [])) -> Layout {
    Layout(routine: routine, wording: Wording(pack: SmallWorld.english), fill: nil)
  }

  @Test func `a cue that has nothing to say is none`() throws {
    var layout = layout()
    try layout.append(
      Slot(
        .work, name: "a", length: .exact(1), cues: [PlannedCue(.phase, []), .words(.phase, "Up")]))
    #expect(layout.slots.map(\.cues) == [[.words(.phase, "Up")]])
  }

  @Test func `what opens a slot is heard in the next one only`() throws {
    var layout = layout()
    layout.opening = [.tone(.stop, .at(0))]
    try layout.append(Slot(.rest, name: "a", length: .exact(1), cues: [.words(.rest, "Rest")]))
    try layout.append(Slot(.work, name: "b", length: .exact(1)))
    #expect(layout.slots.map { $0.cues.map(\.kind) } == [[.stop, .rest], []])
  }

  @Test func `moves take as long as the listener needs`() {
    var routine = Routine(title: "", items: [])
    routine.movePace = 150
    #expect(layout(routine).atMovePace(8) == 12)
  }

  @Test func `exercises are numbered as they first come, wherever they stand`() {
    func item(_ id: String) -> Item { Item(.exercise(SmallWorld.exercise(id))) }
    let routine = Routine(
      title: "",
      items: [
        item("a"), Item(.section(title: "Part", items: [item("b"), item("a")])),
        Item(.group(Group(.rounds(2), items: [item("c")]))),
        Item(.routine(Routine(title: "", items: [item("d")]))),
      ])
    #expect(layout(routine).numbers == ["a": 1, "b": 2, "c": 3, "d": 4])
  }
}
