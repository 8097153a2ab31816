/// A schedule in the making: the slots so far, and where the listener is.
struct Layout {
  let routine: Routine
  let wording: Wording
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

  mutating func add(_ item: Item) {
    switch item.content {
    case .welcome(let words): addWelcome(words)
    case .safety(let words): addSafety(words)
    case .exercise(let exercise): add(exercise)
    case .rest(let length, let words): addRest(length, words)
    case .silence(let silence): add(silence)
    case .say(let words, let pause): addWords(words, pause: pause)
    case .fill(let exercise): addFill(exercise)
    case .section(let title, let items): addSection(title, items)
    case .group(let group): add(group)
    case .routine(let routine): addNested(routine)
    case .close(let words): addClose(words)
    }
  }

  /// A second of silence, so that no player or headset swallows the first sound; then the bell.
  private mutating func addWelcome(_ words: Phrase?) {
    let lines =
      words.map { wording.sounds($0) }
      ?? wording.sounds(.welcome, values: ["title": routine.title])
    slots.append(
      Slot(
        .welcome, name: "welcome", length: .asHeard(after: 1),
        cues: [.tone(.sessionStart, .start, at: 1), words.spoken(.welcome, lines)]))
  }

  private mutating func addSafety(_ words: Phrase?) {
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.safety)
    var cues = [words.spoken(.safety, lines)]
    if routine.form == .withPractitioner {
      cues.append(
        PlannedCue(
          .safety, wording.sounds(.consent), placement: .inTurn(gap: Quiet.betweenSentences)))
    }
    slots.append(Slot(.safety, name: "safety", length: .asHeard(after: 1), cues: cues))
  }

  private mutating func addRest(_ length: Seconds, _ words: Phrase?) {
    guard length > .zero else { return }
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.rest)
    slots.append(
      Slot(
        .rest, name: "rest", length: .exact(length),
        cues: [words.spoken(.rest, lines)]))
  }

  private mutating func add(_ silence: Silence) {
    if let words = silence.say {
      slots.append(
        Slot(
          .silence, name: "announcement", length: .asHeard(after: 1),
          cues: [PlannedCue(.rest, wording.sounds(words), source: words.place)],
          chapter: .closes))
    }
    let bells = silence.bells.map { PlannedCue.tone(.marker, .marker, at: $0) }
    slots.append(
      Slot(.silence, name: "silence", length: .exact(silence.length), cues: bells))
  }

  private mutating func addWords(_ words: Phrase, pause: Seconds) {
    slots.append(
      Slot(
        .settle, name: "words", length: .asHeard(after: pause),
        cues: [words.spoken(.encourage, wording.sounds(words))]))
  }

  private mutating func addSection(_ title: Phrase, _ items: [Item]) {
    slots.append(
      Slot(
        .transition, name: wording.text(title), length: .asHeard(after: 1),
        cues: [title.spoken(.title, wording.sounds(title))],
        chapter: .opens(title: wording.text(title), exercise: nil)))
    items.forEach { add($0) }
  }

  /// A routine inside a routine says no welcome, safety line or close of its own.
  private mutating func addNested(_ routine: Routine) {
    for item in routine.items {
      switch item.content {
      case .welcome, .safety, .close: continue
      default: add(item)
      }
    }
  }

  private mutating func add(_ group: Group) {
    for round in 1...max(1, group.rounds) {
      group.items.forEach { add($0) }
      if round < group.rounds { addRest(group.restBetweenRounds, nil) }
    }
  }

  /// The close: the words, then the last bell, and a second of silence behind its tail.
  private mutating func addClose(_ words: Phrase?) {
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.close)
    slots.append(
      Slot(
        .close, name: "close", length: .asHeard(after: 1),
        cues: [
          words.spoken(.close, lines),
          PlannedCue(
            .close, [.tone(.sessionEnd)], placement: .inTurn(gap: Quiet.betweenSentences)),
        ],
        chapter: .closes))
  }
}

extension Optional<Phrase> {
  /// A spoken cue that points to the author's words, where they are the author's.
  func spoken(_ kind: CueKind, _ lines: [CueSound]) -> PlannedCue {
    PlannedCue(kind, lines, source: self?.place)
  }
}

extension Phrase {
  /// A spoken cue that points to these words.
  func spoken(_ kind: CueKind, _ lines: [CueSound]) -> PlannedCue {
    PlannedCue(kind, lines, source: place)
  }
}
