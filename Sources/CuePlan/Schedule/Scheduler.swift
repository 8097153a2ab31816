/// Lays a routine out as slots: who is told what, in which order, and for how long.
public struct Scheduler: Sendable {
  /// The words of the routine's language.
  public var pack: LanguagePack
  /// The length that a `fill` block takes; nil leaves it out.
  public var fill: Seconds?

  /// Makes a scheduler for one language.
  public init(pack: LanguagePack, fill: Seconds? = nil) {
    self.pack = pack
    self.fill = fill
  }

  /// Lays out the whole routine.
  ///
  /// A welcome, the safety line and a close are added where the routine has none of its own. A
  /// rest that nothing follows in its session, section or group is left out.
  public func schedule(_ routine: Routine) -> Schedule {
    var layout = Layout(routine: routine, wording: Wording(pack: pack), fill: fill)
    layout.add(framed(routine.items))
    layout.slots[...].lay(routine.bed)
    return Schedule(title: routine.title, language: routine.language, slots: layout.slots)
  }

  private func framed(_ items: [Item]) -> [Item] {
    var items = items
    func has(_ test: (Item.Content) -> Bool) -> Bool { items.contains { test($0.content) } }
    if !has({ if case .close = $0 { true } else { false } }) { items.append(Item(.close(nil))) }
    if !has({ if case .safety = $0 { true } else { false } }) {
      let welcome = items.firstIndex { if case .welcome = $0.content { true } else { false } }
      items.insert(Item(.safety(nil)), at: welcome.map { $0 + 1 } ?? 0)
    }
    if !has({ if case .welcome = $0 { true } else { false } }) {
      items.insert(Item(.welcome(nil)), at: 0)
    }
    return items
  }
}
