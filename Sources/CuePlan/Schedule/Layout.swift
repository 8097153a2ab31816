/// A schedule in the making: the slots so far, and where the listener is.
struct Layout {
  /// The routine that is led; inside another its breath and its cue policy hold.
  var routine: Routine
  let wording: Wording
  /// The length that a `fill` block takes; nil leaves it out.
  let fill: Seconds?
  var slots: [Slot] = []
  /// Which tones sound now.
  var sounding: Sounding

  /// Where the listener is; nil before the first exercise.
  var position: Position?
  /// The side the listener lies on or last worked.
  var side: Side?
  /// Exercises whose full setup has been spoken.
  var introduced: Set<String> = []
  /// Whether an exercise has begun.
  var hasBegun = false
  /// What the rest before an exercise has done for it.
  var preparation = Preparation.none
  /// The side a mirrored group is on; nil outside of one.
  var mirroredSide: Side?
  /// The round a superset is in, each being one set of what is in it; nil outside of one.
  var supersetRound: Int?
  /// How much of the routine is left; whole once it has been said that it is not.
  var extent = SessionExtent.whole
  /// Whether the author's own words lead to the next exercise.
  var isLedByAuthor = false
  /// How many routines are around this one.
  var depth = 0
  /// What is heard as the next slot begins.
  var opening: [PlannedCue] = []
  /// When encouragement was last planned, on the clock of ``size``.
  var lastEncouraged: Seconds?

  /// How much there is so far.
  private(set) var size = SessionSize.empty
  /// The items that are being laid out, outermost first, and what there was before each.
  private var enclosing: [(place: SourcePlace?, size: SessionSize)] = []
  /// The ids of the exercises of the whole session, each with its number.
  let numbers: [String: Int]

  /// What a rest has done for the exercise after it.
  enum Preparation: Hashable {
    /// Nothing.
    case none
    /// It has named it.
    case named(String)
    /// It has named it and counted it in: the work follows at once.
    case countedIn(String)
  }

  init(routine: Routine, wording: Wording, fill: Seconds?) {
    self.routine = routine
    self.wording = wording
    self.fill = fill
    sounding = Sounding(profile: routine.cues.tones)
    numbers = routine.items.exerciseNumbers
  }

  /// Lays out items in order; `next` is what follows them in their scope.
  mutating func add(_ items: [Item], before next: Item? = nil) throws(ScheduleError) {
    for (item, follower) in zip(items, items.followers(before: next)) {
      enclosing.append((item.place, size))
      try add(item, before: follower)
      enclosing.removeLast()
    }
  }

  private mutating func add(_ item: Item, before next: Item?) throws(ScheduleError) {
    let first = slots.count
    defer { slots[first...].lay(item.bed) }
    switch item.content {
    case .welcome(let words): try addWelcome(words)
    case .safety(let words): try addSafety(words)
    case .exercise(let exercise): try add(exercise)
    case .rest(let length, let words): try addRest((length, words), before: next)
    case .silence(let silence): try add(silence)
    case .say(let words, let pause): try addWords(words, pause: pause)
    case .fill(let exercise): try addFill(exercise)
    case .section(let title, let items): try addSection(title, items, before: next)
    case .group(let group): try add(group)
    case .routine(let routine): try addNested(routine)
    case .close(let words): try addClose(words)
    }
  }

  /// Adds a slot behind the others; a cue that has nothing to say is none.
  mutating func append(_ slot: Slot) throws(ScheduleError) {
    var slot = slot
    slot.cues = (opening + slot.cues).filter { !$0.choices.isEmpty }
    opening = []
    if slot.kind != .transition { slot.name = wording.phaseName(slot.name) }
    slots.append(slot)
    size.add(slot)
    guard size.fits(routine.sizeLimit) else {
      throw .tooLarge(size, limit: routine.sizeLimit, place: culprit)
    }
  }

  /// The innermost item that takes most of what is allowed, or else the one at hand.
  private var culprit: SourcePlace? {
    let largest = enclosing.last { size.isMostOf(routine.sizeLimit, since: $0.size) }
    return (largest ?? enclosing.last)?.place
  }

  /// `time` as this routine's pace of moving stretches it.
  func atMovePace(_ time: Seconds) -> Seconds {
    time.scaled(by: Int64(routine.movePace), over: 100)
  }
}

extension [Item] {
  /// Every exercise by id, numbered in the order in which they first come.
  fileprivate var exerciseNumbers: [String: Int] {
    inWalkingOrder.compactMap(\.exercise).reduce(into: [:]) { numbers, exercise in
      if numbers[exercise.id] == nil { numbers[exercise.id] = numbers.count + 1 }
    }
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
