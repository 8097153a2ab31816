import CuePlan
import Testing

@Suite struct RoutineBedsTests {
  private var nested: Routine {
    var inner = SmallWorld.routine(.welcome(nil))
    inner.bed = BedChoice(name: .ocean)
    var routine = SmallWorld.routine(.rest(5, say: nil), .routine(inner))
    routine.items[0].bed = .silence
    let section = Item(
      .section(title: "A", items: [Item(.close(nil), bed: BedChoice(name: .rain))]))
    routine.items.append(section)
    return routine
  }

  @Test func `every bed is named once, wherever it is`() {
    #expect(nested.bedNames == [.ocean, .rain])
  }

  @Test func `all beds change together, and only the routine's own can be new`() {
    let pad = nested.rewritingBeds { _ in BedChoice(name: .pad) }
    #expect(pad.bed?.name == .pad)
    #expect(pad.bedNames == [.pad])
    #expect(pad.items[0].bed?.name == .pad)
    #expect(pad.items[1].bed == nil)
    #expect(nested.rewritingBeds { _ in nil }.bedNames.isEmpty)
    #expect(nested.rewritingBeds { $0 } == nested)
  }
}
