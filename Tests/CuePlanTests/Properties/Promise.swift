import CuePlan

/// Something that holds for every session; where it does not, it says what breaks it.
struct Promise: Sendable {
  let name: String
  private let check: @Sendable (RandomSession) -> [String]

  init(_ name: String, _ check: @escaping @Sendable (RandomSession) -> [String]) {
    self.name = name
    self.check = check
  }

  /// What breaks the promise, if anything.
  func broken(by session: RandomSession) -> [String] { check(session) }

  static let all = [
    tiling, exactSlots, equalSides, chapters, insideTheFile, inOrder, leadIn, apart, unhurried,
    quiet, wholeSounds, counts, accounted, reasons, markers,
  ]
}

extension Promise {
  static let tiling = Promise("phases tile the session without hole or overlap") { session in
    var end = FramePosition.zero
    var broken: [String] = []
    for phase in session.timeline.phases {
      if phase.range.lowerBound != end { broken.append("\(phase.name) at \(phase.range)") }
      end = phase.range.upperBound
    }
    return end.index == session.timeline.frames ? broken : broken + ["ends at \(end)"]
  }

  static let exactSlots = Promise("a slot of exact length keeps it to the frame") { session in
    var phases = session.timeline.phases[...]
    var clock = Seconds.zero
    var broken: [String] = []
    for slot in session.schedule.slots {
      let start = RandomSession.rate.frame(at: clock)
      let phase = phases.first.flatMap { $0.name == slot.name && $0.kind == slot.kind ? $0 : nil }
      if case .exact(let length) = slot.length {
        clock = clock + length
        let range = start..<RandomSession.rate.frame(at: clock)
        if range.isEmpty { continue }
        if phase?.range != range { broken.append("\(slot.name) at \(start.index)") }
      } else if let phase {
        clock = RandomSession.rate.seconds(phase.range.upperBound.index)
      } else {
        continue
      }
      phases = phases.dropFirst()
    }
    return broken
  }

  static let equalSides = Promise("both sides work for the same frames") { session in
    let work = session.timeline.phases.filter { $0.kind.isDose && $0.side != nil }
    let byExercise = Dictionary(grouping: work) { $0.exercise ?? "" }
    return byExercise.keys.sorted().filter { id in
      guard !session.lopsided.contains(id), let phases = byExercise[id] else { return false }
      let balance = phases.map { $0.side == .left ? $0.range.count : -$0.range.count }
      return balance.reduce(0, +) != 0
    }
  }

  static let chapters = Promise("chapters follow one another inside the file") { session in
    let chapters = session.timeline.chapters
    let overlapping = zip(chapters, chapters.dropFirst())
      .filter { $0.range.upperBound > $1.range.lowerBound }.map(\.0.title)
    let outside = chapters.filter { $0.range.upperBound.index > session.timeline.frames }
    return overlapping + outside.map(\.title)
  }

  static let insideTheFile = Promise("every cue lies inside the file") { session in
    session.timeline.cues
      .filter {
        $0.range.lowerBound < 0 || $0.range.upperBound.index > session.timeline.frames
          || $0.range.isEmpty
      }.map(\.brief)
  }

  static let inOrder = Promise("cues are in the order of time, and so is what was dropped") {
    session in
    let starts = session.timeline.cues.map(\.range.lowerBound)
    let drops = session.timeline.dropped.map(\.at)
    return starts == starts.sorted() && drops == drops.sorted() ? [] : ["out of order"]
  }

  static let leadIn = Promise("nothing is heard in the first second") { session in
    session.timeline.cues.prefix(1).filter { $0.range.lowerBound < 100 }.map(\.brief)
  }
}

extension Promise {
  static let quiet = Promise("words keep 0.2 s around them, tones 0.1 s between") { session in
    zip(session.timeline.cues, session.timeline.cues.dropFirst()).compactMap { before, after in
      let gap = after.range.lowerBound.index - before.range.upperBound.index
      let isCut = before.range.count < RandomSession.length(of: before.sound).frames
      if isCut { return gap == 0 || before.lane == .tone ? nil : "cut: \(before.text)" }
      let isBorder = [.start, .stop, .switchSides].contains(after.kind)
      if before.lane == .tone, after.lane == .tone, isBorder, gap >= 0 { return nil }
      let least = before.lane == .voice || after.lane == .voice ? 20 : 10
      return gap >= least ? nil : "\(before.brief) then \(after.brief)"
    }
  }

  static let apart = Promise("words never overlap words") { session in
    let words = session.timeline.cues.filter { $0.lane == .voice }
    return zip(words, words.dropFirst())
      .filter { $0.range.upperBound > $1.range.lowerBound }.map(\.0.brief)
  }

  static let unhurried = Promise("where time is free, words keep 0.5 s from other words") {
    session in
    let free: Set<PhaseKind> = [.welcome, .safety, .transition, .setup, .settle, .release, .close]
    let words = session.timeline.cues.filter { $0.lane == .voice }
    var phases = session.timeline.phases[...]
    return zip(words, words.dropFirst()).compactMap { before, after in
      while let next = phases.first, next.range.upperBound <= after.range.lowerBound {
        phases.removeFirst()
      }
      let gap = after.range.lowerBound.index - before.range.upperBound.index
      let isFree = phases.first.map { free.contains($0.kind) } ?? false
      return isFree && gap < 50 ? "\(before.brief) then \(after.brief)" : nil
    }
  }

  static let wholeSounds = Promise("words are whole, and a tone is cut only by what follows") {
    session in
    let cues = session.timeline.cues
    let borders = Set(session.timeline.phases.filter(\.kind.isDose).map(\.range.lowerBound))
    return cues.indices.compactMap { index in
      let cue = cues[index]
      let whole = RandomSession.length(of: cue.sound).frames
      if cue.range.count == whole { return nil }
      let next = index + 1 < cues.count ? cues[index + 1].range.lowerBound : nil
      let isCutByWhatFollows =
        cue.range.upperBound == next || borders.contains(cue.range.upperBound)
        || cue.range.upperBound.index == session.timeline.frames
      return cue.lane == .tone && cue.range.count < whole && isCutByWhatFollows ? nil : cue.brief
    }
  }

  static let counts = Promise("every count has its beat whole seconds before a border") {
    session in
    let borders = Set(session.timeline.phases.map(\.range.upperBound.index))
    return session.timeline.cues.filter { $0.kind == .countdown }.compactMap { cue in
      let beat = cue.range.lowerBound.index + RandomSession.length(of: cue.sound).anchor
      if let number = Int(cue.text) {
        return borders.contains(beat + number * 100) ? nil : cue.brief
      }
      return (1...12).contains { borders.contains(beat + $0 * 100) } ? nil : cue.brief
    }
  }

  static let accounted = Promise("every cue that was planned is heard, or dropped and reported") {
    session in
    func tally(_ kinds: [CueKind]) -> [CueKind: Int] {
      kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let planned = tally(session.schedule.slots.flatMap { $0.cues.map(\.kind) })
    let found = tally(
      session.timeline.cues.map(\.kind) + session.timeline.dropped.map(\.kind))
    return planned == found ? [] : ["planned \(planned), found \(found)"]
  }

  static let reasons = Promise("whatever was changed says why, and nothing waits over 1 s") {
    session in
    session.timeline.cues
      .filter { ($0.fitted == nil) != ($0.reason == nil) || !(0...100).contains($0.moved) }
      .map(\.brief) + session.timeline.dropped.filter(\.reason.isEmpty).map(\.text)
  }

  static let markers = Promise("bells keep away from the ends of their quiet") { session in
    let phases = session.timeline.phases
    return session.timeline.cues.filter { $0.kind == .marker && $0.lane == .tone }.compactMap {
      cue in
      guard let phase = phases.last(where: { $0.range.lowerBound <= cue.range.lowerBound }) else {
        return cue.brief
      }
      let before = cue.range.lowerBound.index - phase.range.lowerBound.index
      let after = phase.range.upperBound.index - cue.range.lowerBound.index
      return min(before, after) >= 500 ? nil : cue.brief
    }
  }
}

extension Cue {
  /// What a reader of a failure needs to find it.
  fileprivate var brief: String {
    "\(kind.rawValue) \"\(text)\" \(range.lowerBound.index)..<\(range.upperBound.index)"
  }
}
