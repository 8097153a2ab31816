extension Layout {
  /// A second of silence, so that no player or headset swallows the first sound; then the bell.
  mutating func addWelcome(_ words: Phrase?) {
    let lines =
      words.map { wording.sounds($0) }
      ?? wording.sounds(.welcome, values: ["title": routine.title])
    var cue = words.spoken(.welcome, lines)
    let bell = sounding.tone(.sessionStart, .start, at: leadIn)
    if bell.isEmpty { cue.placement = .at(leadIn) }
    slots.append(
      Slot(.welcome, name: "welcome", length: .asHeard(after: 1), cues: bell + [cue]))
  }

  mutating func addSafety(_ words: Phrase?) {
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.safety)
    var cues = [words.spoken(.safety, lines)]
    if routine.form == .withPractitioner {
      cues.append(
        PlannedCue(
          .safety, wording.sounds(.consent), placement: .inTurn(gap: Quiet.betweenSentences)))
    }
    slots.append(Slot(.safety, name: "safety", length: .asHeard(after: 1), cues: cues))
  }

  /// The close: the words, then the last bell, and a second of silence behind its tail.
  mutating func addClose(_ words: Phrase?) {
    let lines = words.map { wording.sounds($0) } ?? wording.sounds(.close)
    let bell = sounding.tone(
      .sessionEnd, .close, placement: .inTurn(gap: Quiet.betweenSentences))
    slots.append(
      Slot(
        .close, name: "close", length: .asHeard(after: 1),
        cues: [words.spoken(.close, lines)] + bell, chapter: .closes))
  }

  mutating func addWords(_ words: Phrase, pause: Seconds) {
    slots.append(
      Slot(
        .settle, name: "words", length: .asHeard(after: pause),
        cues: [words.spoken(.encourage, wording.sounds(words))]))
  }

  mutating func addSection(_ title: Phrase, _ items: [Item]) {
    slots.append(
      Slot(
        .transition, name: wording.text(title), length: .asHeard(after: 1),
        cues: [title.spoken(.title, wording.sounds(title))],
        chapter: .opens(title: wording.text(title), exercise: nil)))
    add(items)
  }

  /// A routine inside a routine says no welcome, safety line or close of its own.
  mutating func addNested(_ routine: Routine) {
    let first = slots.count
    defer { slots[first...].lay(routine.bed) }
    add(
      routine.items.filter { item in
        switch item.content {
        case .welcome, .safety, .close: false
        default: true
        }
      })
  }

  /// Silence before the first sound (domain: headsets swallow up to a second).
  private var leadIn: Seconds { 1 }
}
