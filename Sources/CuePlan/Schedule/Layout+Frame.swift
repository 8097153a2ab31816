extension Layout {
  /// A second of silence, so that no player or headset swallows the first sound; then the bell, the
  /// words, and that the session is a shorter one if it is.
  mutating func addWelcome(_ words: Phrase?) throws(ScheduleError) {
    guard depth == 0 else { return }
    let lines =
      words.map { wording.sounds($0) }
      ?? wording.sounds(.welcome, values: ["title": routine.title])
    let leadIn = slots.isEmpty ? Quiet.leadIn : .zero
    var cue = words.spoken(.welcome, lines)
    let bell = sounding.tone(.sessionStart, .start, at: leadIn)
    if bell.isEmpty { cue.placement = .at(leadIn) }
    try append(
      Slot(
        .welcome, name: "welcome", length: .asHeard(after: 1),
        cues: bell + [cue] + takeExtentWords()))
  }

  /// What is said of a session that has been shortened; nothing the second time.
  private mutating func takeExtentWords() -> [PlannedCue] {
    guard extent == .shortened else { return [] }
    extent = .whole
    return [
      PlannedCue(
        .welcome, wording.sounds(.shorterVersion),
        placement: .inTurn(gap: Quiet.betweenSentences))
    ]
  }

  /// The safety line; where somebody helps, both agree on a way to stop.
  mutating func addSafety(_ words: Phrase?) throws(ScheduleError) {
    guard depth == 0 else { return }
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.safety)
    var cues = [words.spoken(.safety, lines)]
    if routine.form == .withPractitioner {
      cues.append(
        PlannedCue(
          .safety, wording.sounds(.consent), placement: .inTurn(gap: Quiet.betweenSentences)))
    }
    try append(Slot(.safety, name: "safety", length: .asHeard(after: 1), cues: cues))
  }

  /// The close: the words, the way up from the floor unless the author leads it, then the last bell,
  /// and a second of silence behind its tail.
  mutating func addClose(_ words: Phrase?) throws(ScheduleError) {
    guard depth == 0 else { return }
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.close)
    let wayUp = words == nil ? wayUp(to: .standing) : []
    let bell = sounding.tone(
      .sessionEnd, .close, placement: .inTurn(gap: Quiet.betweenSentences))
    try append(
      Slot(
        .close, name: "close", length: .asHeard(after: 1),
        cues: [words.spoken(.close, lines)] + wayUp + bell, chapter: .closes))
  }

  /// Something said between the exercises, and the pause after it.
  mutating func addWords(_ words: Phrase, pause: Seconds) throws(ScheduleError) {
    try append(
      Slot(
        .settle, name: "words", length: .asHeard(after: pause),
        cues: [words.spoken(.encourage, wording.sounds(words))]))
    isLedByAuthor = true
  }

  /// A named part of the session; one that is left without anything to do is not named.
  mutating func addSection(
    _ title: Phrase, _ items: [Item], before next: Item?
  ) throws(ScheduleError) {
    guard !items.allSatisfy(\.isIdle) else { return }
    try append(
      Slot(
        .transition, name: wording.text(title), length: .asHeard(after: 1),
        cues: [title.spoken(.title, wording.sounds(title))],
        chapter: .opens(title: wording.text(title), exercise: nil)))
    try add(items, before: next)
  }

  /// A routine inside a routine says no welcome, safety line or close of its own.
  ///
  /// Its breath is part of its doses and holds, and so does its order; its cue policy and its pace of
  /// moving do unless it has none.
  mutating func addNested(_ inner: Routine) throws(ScheduleError) {
    let outer = (routine, sounding, supersetRound)
    depth += 1
    (routine.breath, routine.order) = (inner.breath, inner.order)
    if inner.movePace != 100 { routine.movePace = inner.movePace }
    if inner.cues != CuePolicy() { routine.cues = inner.cues }
    sounding = Sounding(profile: routine.cues.tones)
    supersetRound = nil
    let first = slots.count
    try add(inner.items.filter { !$0.isFrame })
    slots[first...].lay(inner.bed)
    (routine, sounding, supersetRound) = outer
    depth -= 1
  }
}
