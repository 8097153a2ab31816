/// Lays a routine out as slots: who is told what, in which order, and for how long.
public struct Scheduler: Sendable {
  /// The words of the routine's language.
  public var pack: LanguagePack
  /// The length that a `fill` block takes; nil leaves it out.
  public var fill: Seconds?
  /// Whether anything was left out, which is then said once in the opening.
  public var extent: SessionExtent

  /// Makes a scheduler for one language.
  public init(pack: LanguagePack, fill: Seconds? = nil, extent: SessionExtent = .whole) {
    self.pack = pack
    self.fill = fill
    self.extent = extent
  }

  /// Lays out the whole routine.
  ///
  /// A welcome, the safety line and a close are added where the routine has none of its own. A
  /// rest that nothing follows in its session, round or routine is left out.
  ///
  /// Throws ``ScheduleError`` as soon as the routine grows over its ``Routine/sizeLimit``.
  public func schedule(_ routine: Routine) throws(ScheduleError) -> Schedule {
    var layout = Layout(routine: routine, wording: Wording(pack: pack), fill: fill)
    layout.extent = extent
    try layout.add(routine.items.framed)
    layout.slots[...].lay(routine.bed)
    return Schedule(
      title: routine.title, language: routine.language, slots: layout.slots.afterLeadIn)
  }
}

/// How much of a routine a session has.
public enum SessionExtent: Hashable, Sendable {
  /// All of it.
  case whole
  /// Less than its author wrote, for the length asked for has no room for all.
  case shortened
}

extension [Item] {
  /// The items with a welcome, a safety line and a close.
  fileprivate var framed: [Item] {
    var items = self
    if !items.contains(where: { $0.holds { if case .close = $0 { true } else { false } } }) {
      items.append(Item(.close(nil)))
    }
    let welcome = items.firstIndex { $0.holds { if case .welcome = $0 { true } else { false } } }
    if !items.contains(where: { $0.holds { if case .safety = $0 { true } else { false } } }) {
      items.insert(Item(.safety(nil)), at: welcome.map { $0 + 1 } ?? 0)
    }
    if welcome == nil { items.insert(Item(.welcome(nil)), at: 0) }
    return items
  }
}

extension [Slot] {
  /// The slots behind a second of silence, which a welcome has of its own: no player or headset
  /// may swallow the first sound.
  fileprivate var afterLeadIn: [Slot] {
    guard let first, first.kind != .welcome else { return self }
    return [Slot(.settle, name: "lead-in", length: .exact(Quiet.leadIn))] + self
  }
}
