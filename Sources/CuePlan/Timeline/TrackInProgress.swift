/// A timeline in the making.
struct TrackInProgress {
  let sampleRate: SampleRate
  let lengths: [CueSound: SoundLength]
  /// Sounds whose length is needed and not known, in order of need, each once.
  private(set) var unmeasured: [CueSound] = []

  /// The exact time at which the next slot starts.
  private(set) var clock = Seconds.zero
  private var map: SoundMap
  /// What the slot at hand has put on the map.
  private var laid: [SoundMap.Span] = []
  private var phases: [TimelinePhase] = []
  private var cues: [Cue] = []
  private var dropped: [DroppedCue] = []
  private var chapters: [Chapter] = []
  private var openChapter: (title: String, exercise: String?, start: FramePosition)?
  private var asked: Set<CueSound> = []
  /// How long lines may last; nil where nobody asks.
  var rooms: LineRooms?
  /// How often each sound was heard, where there are several takes of it.
  private var heard: [CueSound: Int] = [:]
  private let seed: String

  /// Makes an empty track; `seed` tells its choice of takes from that of other sessions.
  init(sampleRate: SampleRate, lengths: [CueSound: SoundLength], seed: String) {
    self.seed = seed
    self.sampleRate = sampleRate
    self.lengths = lengths
    map = SoundMap(rate: sampleRate)
  }

  /// Adds a slot behind the others, with what is heard in it.
  mutating func add(_ slot: Slot) {
    let start = clock
    mark(slot.chapter, at: sampleRate.frame(at: start))
    laid = []
    switch slot.length {
    case .exact(let length):
      clock = start + max(length, .zero)
      layExactly(slot, from: start)
    case .asHeard(let after, let least):
      var places = SpokenSlot(slot, at: start, rate: sampleRate)
      for planned in slot.cues { lay(planned, in: &places) }
      clock = sampleRate.seconds(places.end(after: after, atLeast: least).index)
    }
    append(slot, from: start, to: clock)
  }

  /// Lays the cues of a slot of exact length: with room between their words where all of them have
  /// their place that way, or else close together.
  private mutating func layExactly(_ slot: Slot, from start: Seconds) {
    let before = (cues: cues.count, dropped: dropped.count)
    // The longest that a line may last is what it has beside others that stand close.
    if rooms == nil, layAtEase(slot, from: start) { return }
    takeBack(to: before)
    var places = ExactSlot(slot, from: start, to: clock, rate: sampleRate, .close)
    let frames = sampleRate.frame(at: start).distance(to: sampleRate.frame(at: clock))
    for planned in slot.cues.byRank {
      rooms?.note(places.room(for: planned, within: frames, on: map), for: planned)
      lay(planned, in: &places)
    }
  }

  /// Lays every cue in full and at its moment, as far as no rule of the schedule forbids it; whether
  /// that works.
  private mutating func layAtEase(_ slot: Slot, from start: Seconds) -> Bool {
    var places = ExactSlot(slot, from: start, to: clock, rate: sampleRate, .easy)
    for planned in slot.cues.byRank {
      if let reason = planned.ruledOut {
        drop(planned, in: places, reason)
        continue
      }
      do throws(Refusal) {
        guard let rung = planned.rungs.first.map(inTurn),
          let frames = try place(rung, planned, in: places)
        else { continue }
        put(rung, on: frames, planned, because: nil, in: &places)
      } catch {
        return false
      }
      if let cue = cues.last, cue.moved > 0 { return false }
    }
    return true
  }

  /// Forgets the cues that were laid since.
  private mutating func takeBack(to before: (cues: Int, dropped: Int)) {
    while let span = laid.popLast() { map.removeLast(span) }
    for cue in cues[before.cues...] { heard[cue.sound.firstTake, default: 1] -= 1 }
    cues.removeSubrange(before.cues...)
    dropped.removeSubrange(before.dropped...)
  }

  /// Goes down the ladder until a rung has a place; where none has, the cue is dropped.
  private mutating func lay(_ planned: PlannedCue, in places: inout some SlotPlaces) {
    if let reason = planned.ruledOut { return drop(planned, in: places, reason) }
    var first: (refusal: Refusal, words: String)?
    var last: (refusal: Refusal, words: String)?
    for rung in planned.rungs.lazy.map(inTurn) {
      do throws(Refusal) {
        guard let frames = try place(rung, planned, in: places) else { return }
        return put(rung, on: frames, planned, because: first?.words, in: &places)
      } catch {
        last = (error, (rung.fitted?.even ?? "in full, ") + error.words(in: places.slot))
        first = first ?? last
      }
    }
    guard let first, let last else { return }
    let more = first.refusal == last.refusal ? "" : "; " + last.words
    drop(planned, in: places, first.words + more)
  }

  /// The frames that a rung takes; nil while its length is not known.
  private mutating func place(
    _ rung: PlannedCue.Rung, _ planned: PlannedCue, in places: some SlotPlaces
  ) throws(Refusal) -> Range<FramePosition>? {
    if let unhurried = rung.unhurried, case .speech(let line) = rung.sound {
      guard let natural = length(of: unhurried) else { return nil }
      guard natural.frames > 0 else { throw .nothingToHear }
      let hurried = MeasuredSound(lane: .voice, length: line.pace.hurrying(natural))
      _ = try places.place(hurried, for: planned, on: map)
    }
    guard let length = length(of: rung.sound) else { return nil }
    guard length.frames > 0 else { throw .nothingToHear }
    let sound = MeasuredSound(lane: rung.sound.lane, length: length)
    return try places.place(sound, for: planned, on: map)
  }

  private mutating func put(
    _ rung: PlannedCue.Rung, on frames: Range<FramePosition>, _ planned: PlannedCue,
    because reason: String?, in places: inout some SlotPlaces
  ) {
    let (slot, lane) = (places.slot, rung.sound.lane)
    var moved = 0
    if case .near = planned.placement {
      moved = frames.lowerBound.index - places.wish(of: planned).index
    }
    cues.append(
      Cue(
        lane: lane, kind: planned.kind, text: rung.sound.text, sound: rung.sound, range: frames,
        exercise: slot.exercise, side: slot.side, source: planned.source, fitted: rung.fitted,
        moved: moved, reason: reason))
    let waitedFor = places.waitedFor(frames, lane, rate: sampleRate)
    laid.append(SoundMap.Span(frames: waitedFor, lane: lane, kind: planned.kind))
    map.insert(laid[laid.count - 1])
    places.accept(planned, waitedFor)
    heard[rung.sound.firstTake, default: 0] += 1
  }

  /// The rung in the take that is chosen for it.
  private func inTurn(_ rung: PlannedCue.Rung) -> PlannedCue.Rung {
    let sound = rung.sound
    guard case .speech(var line) = sound, let takes = lengths[sound]?.takes, takes.count > 1 else {
      return rung
    }
    line.take = takes.take(
      of: line, heard: heard[sound, default: 0], index: cues.count, seed: seed)
    var rung = rung
    rung.sound = .speech(line)
    return rung
  }

  private mutating func drop(
    _ planned: PlannedCue, in places: some SlotPlaces, _ reason: String
  ) {
    guard let wanted = planned.choices.first else { return }
    dropped.append(
      DroppedCue(
        kind: planned.kind, text: wanted.text, at: places.wish(of: planned), reason: reason))
  }

  /// The length of a sound; an unknown one is put on the list and the cue waits for it.
  private mutating func length(of sound: CueSound) -> SoundLength? {
    if let known = lengths[sound] { return known }
    if asked.insert(sound).inserted { unmeasured.append(sound) }
    return nil
  }

  private mutating func append(_ slot: Slot, from start: Seconds, to end: Seconds) {
    let range = sampleRate.frame(at: start)..<sampleRate.frame(at: end)
    guard !range.isEmpty else { return }
    phases.append(
      TimelinePhase(
        kind: slot.kind, name: slot.name, exercise: slot.exercise, side: slot.side, set: slot.set,
        rep: slot.rep, breath: slot.breath, range: range))
  }

  private mutating func mark(_ mark: Slot.ChapterMark?, at frame: FramePosition) {
    guard let mark else { return }
    closeChapter(at: frame)
    if case .opens(let title, let exercise) = mark { openChapter = (title, exercise, frame) }
  }

  private mutating func closeChapter(at frame: FramePosition) {
    if let open = openChapter, open.start < frame {
      chapters.append(
        Chapter(title: open.title, exercise: open.exercise, range: open.start..<frame))
    }
    openChapter = nil
  }

  /// The timeline: everything in the order of time, nothing ringing where it may not.
  consuming func finished(title: String, language: String) -> Timeline {
    let end = sampleRate.frame(at: clock)
    closeChapter(at: end)
    let work = phases.filter(\.kind.isDose).map(\.range.lowerBound)
    return Timeline(
      title: title, language: language, sampleRate: sampleRate, frames: end.index,
      chapters: chapters, phases: phases,
      cues: cues.inOrder(of: \.range.lowerBound).ringing(until: end, orUntilWork: work),
      dropped: dropped.inOrder(of: \.at))
  }
}

extension [PlannedCue] {
  /// The cues in the order in which they choose their places: by rank, and of equals the one
  /// that was written first.
  fileprivate var byRank: [PlannedCue] { inOrder(of: \.kind.rank) }
}

extension Array {
  /// Sorted by a key; of equals the first stays first.
  fileprivate func inOrder(of key: (Element) -> some Comparable) -> [Element] {
    guard zip(self, dropFirst()).contains(where: { key($1) < key($0) }) else { return self }
    return enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }
}

extension CueSound {
  /// The same sound, whichever of its takes it is.
  fileprivate var firstTake: CueSound {
    guard case .speech(var line) = self else { return self }
    line.take = 0
    return .speech(line)
  }
}
