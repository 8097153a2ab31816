/// Finds a place for each cue of one slot: by rank, on its frame or in the quiet around.
///
/// A slot of exact length never gives: what does not fit takes a shorter form, is spoken faster,
/// becomes a tone or is dropped, in that order.
struct SlotPlacing {
  let slot: Slot
  let start: Seconds
  let sampleRate: SampleRate
  private(set) var cues: [Cue] = []
  private(set) var dropped: [DroppedCue] = []
  private var taken: [Span] = []
  /// The end of what was placed last, from the slot's start.
  private var cursor = Seconds.zero

  /// A stretch of the slot in which something sounds, from the slot's start.
  struct Span {
    var start: Seconds
    var end: Seconds
    var lane: Lane
  }

  init(slot: Slot, start: Seconds, sampleRate: SampleRate) {
    self.slot = slot
    self.start = start
    self.sampleRate = sampleRate
  }

  /// The cues in the order in which they choose their places.
  ///
  /// A slot that lasts as long as its words hears them one after the other; in any other the
  /// cues on a frame come first, then by rank, and of equals the one that was written first.
  var inOrder: [PlannedCue] {
    guard case .exact = slot.length else { return slot.cues }
    func key(_ cue: PlannedCue) -> Int { (cue.placement.isOnFrame ? 0 : 100) + cue.kind.rank }
    return slot.cues.enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }

  /// The slot's length: as planned, or as long as what is heard takes.
  var length: Seconds {
    switch slot.length {
    case .exact(let length): length
    case .asHeard(let after, let least): max(least, cursor + after)
    }
  }

  /// How much sooner a sound of `length` must end to fit, as a share of its length in hundredths.
  ///
  /// Nil where no pace helps: nothing is in the way, or more than the fastest pace is needed.
  func paceNeeded(for planned: PlannedCue, _ sound: CueSound, _ length: SoundLength) -> Pace? {
    for percent in stride(from: 105, through: Pace.fastest.percent, by: 5) {
      let shorter = SoundLength(frames: length.frames * 100 / percent, anchor: length.anchor)
      if offset(of: sound, shorter, for: planned) != nil { return Pace(percent: percent) }
    }
    return nil
  }

  /// Places `sound` if it fits, and says so.
  mutating func place(
    _ sound: CueSound, _ length: SoundLength, for planned: PlannedCue, fitted: Fitting?
  ) -> Bool {
    guard let offset = offset(of: sound, length, for: planned) else { return false }
    let first = sampleRate.frame(at: start + offset)
    cues.append(
      Cue(
        lane: sound.lane, kind: planned.kind, text: sound.text, sound: sound,
        range: first..<first.advanced(by: length.frames), exercise: slot.exercise,
        side: slot.side, source: planned.source, fitted: fitted))
    let end = offset + heardLength(of: sound, length)
    taken.append(Span(start: offset, end: end, lane: sound.lane))
    cursor = max(cursor, end)
    return true
  }

  /// Reports that `planned` has no place.
  mutating func drop(_ planned: PlannedCue, _ wanted: CueSound) {
    dropped.append(
      DroppedCue(
        kind: planned.kind, text: wanted.text,
        at: sampleRate.frame(at: start + earliest(for: planned)), reason: reason(for: planned)))
  }

  private func offset(
    of sound: CueSound, _ length: SoundLength, for planned: PlannedCue
  ) -> Seconds? {
    guard case .exact = slot.length else { return offsetInTurn(for: planned) }
    let duration = sampleRate.seconds(length.frames)
    switch planned.placement {
    case .at(let time):
      return isClear(planned, at: time, sound.lane, duration) ? time : nil
    case .beforeEnd(let time):
      let beat = self.length - time - sampleRate.seconds(length.anchor)
      return isClear(planned, at: beat, sound.lane, duration) ? beat : nil
    case .near(let time):
      return gap(from: time, through: time + Quiet.latestShift, sound.lane, duration)
    case .inTurn:
      let latest = planned.kind == .phase ? Quiet.latestShift : self.length
      return gap(from: .zero, through: latest, sound.lane, duration)
    }
  }

  private func offsetInTurn(for planned: PlannedCue) -> Seconds {
    switch planned.placement {
    case .at(let time), .near(let time): time
    case .beforeEnd: cursor
    case .inTurn(let gap): taken.isEmpty ? .zero : cursor + gap
    }
  }

  /// The first moment in a range at which a sound has its quiet around it and ends in time.
  private func gap(
    from earliest: Seconds, through latest: Seconds, _ lane: Lane, _ duration: Seconds
  ) -> Seconds? {
    var moment = earliest
    while let span = taken.first(where: { isTooClose($0, moment, lane, duration) }) {
      moment = span.end + quiet(lane, span.lane)
    }
    let end = length - (lane == .voice ? Quiet.usual : .zero)
    return moment <= latest && moment + duration <= end ? moment : nil
  }

  private func isClear(
    _ planned: PlannedCue, at moment: Seconds, _ lane: Lane, _ duration: Seconds
  ) -> Bool {
    let margin = marginAtEnds(for: planned, duration)
    guard moment >= .zero, margin == .zero || moment >= margin, moment <= length - margin else {
      return false
    }
    return !taken.contains { isTooClose($0, moment, lane, duration) }
  }

  /// What a cue keeps from the ends of its slot: marks are of no use next to a border.
  private func marginAtEnds(for planned: PlannedCue, _ duration: Seconds) -> Seconds {
    switch planned.kind {
    case .halfway:
      slot.cues.reduce(Quiet.aroundHalfway) { margin, cue in
        guard cue.kind == .countdown, case .beforeEnd(let time) = cue.placement else {
          return margin
        }
        return max(margin, time + Quiet.aroundHalfway)
      }
    case .marker: max(Quiet.aroundMarkers, duration)
    default: .zero
    }
  }

  private func isTooClose(
    _ span: Span, _ moment: Seconds, _ lane: Lane, _ duration: Seconds
  ) -> Bool {
    let quiet = quiet(lane, span.lane)
    return moment < span.end + quiet && span.start < moment + duration + quiet
  }

  private func quiet(_ one: Lane, _ other: Lane) -> Seconds {
    one == .voice || other == .voice ? Quiet.usual : Quiet.betweenTones
  }

  /// A bell rings on under quiet: what follows waits for its first 1.8 s only, except at the end.
  private func heardLength(of sound: CueSound, _ length: SoundLength) -> Seconds {
    let duration = sampleRate.seconds(length.frames)
    guard sound.lane == .tone, slot.kind != .close else { return duration }
    return min(duration, Seconds.milliseconds(1800))
  }

  private func earliest(for planned: PlannedCue) -> Seconds {
    switch planned.placement {
    case .at(let time), .near(let time): time
    case .beforeEnd(let time): length - time
    case .inTurn: .zero
    }
  }

  private func reason(for planned: PlannedCue) -> String {
    let room = "\(ClockText.seconds(length)) s of \(slot.name)"
    switch planned.kind {
    case .halfway: return "the middle of the \(room) is too close to its ends or its countdown"
    case .marker: return "too close to an end of the \(room)"
    default: return "no form of it fits in the \(room) beside what matters more"
    }
  }
}
