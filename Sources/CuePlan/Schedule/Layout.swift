/// A schedule in the making: the slots so far, and where the listener is.
struct Layout {
  let routine: Routine
  let wording: Wording
  let sounding: Sounding
  /// The length that a `fill` block takes; nil leaves it out.
  let fill: Seconds?
  var slots: [Slot] = []

  /// Where the listener is; nil before the first exercise.
  var position: Position?
  /// The side the listener lies on or last worked.
  var side: Side?
  /// Exercises whose full setup has been spoken.
  var introduced: Set<String> = []
  /// Whether an exercise has begun.
  var hasBegun = false
  /// The side a mirrored group is on; nil outside of one.
  var mirroredSide: Side?
  /// The exercise that the rest before it has named already.
  var announced: String?

  init(routine: Routine, wording: Wording, fill: Seconds?) {
    self.routine = routine
    self.wording = wording
    self.fill = fill
    sounding = Sounding(profile: routine.cues.tones)
  }

  /// Lays out items in order; each may look at the one that follows.
  mutating func add(_ items: [Item]) {
    for (index, item) in items.enumerated() {
      add(item, before: items.dropFirst(index + 1).first)
    }
  }

  private mutating func add(_ item: Item, before next: Item?) {
    let first = slots.count
    defer { slots[first...].lay(item.bed) }
    switch item.content {
    case .welcome(let words): addWelcome(words)
    case .safety(let words): addSafety(words)
    case .exercise(let exercise): add(exercise)
    case .rest(let length, let words): addRest(length, words, before: next)
    case .silence(let silence): add(silence)
    case .say(let words, let pause): addWords(words, pause: pause)
    case .fill(let exercise): addFill(exercise)
    case .section(let title, let items): addSection(title, items)
    case .group(let group): add(group)
    case .routine(let routine): addNested(routine)
    case .close(let words): addClose(words)
    }
  }

  /// Whether nothing but the close can follow, in a session or in a part of it.
  func isIdle(_ item: Item?) -> Bool {
    guard case .close? = item?.content else { return item == nil }
    return true
  }

  /// `time` as this routine's pace of moving stretches it.
  func atMovePace(_ time: Seconds) -> Seconds {
    time.scaled(by: Int64(routine.movePace), over: 100)
  }
}

extension Optional<Phrase> {
  /// A spoken cue that points to the author's words, where they are the author's.
  func spoken(
    _ kind: CueKind, _ lines: [CueSound],
    placement: PlannedCue.Placement = .inTurn(gap: Quiet.usual)
  ) -> PlannedCue {
    PlannedCue(kind, lines, placement: placement, source: self?.place)
  }
}

extension Phrase {
  /// A spoken cue that points to these words.
  func spoken(
    _ kind: CueKind, _ lines: [CueSound],
    placement: PlannedCue.Placement = .inTurn(gap: Quiet.usual)
  ) -> PlannedCue {
    PlannedCue(kind, lines, placement: placement, source: place)
  }
}
