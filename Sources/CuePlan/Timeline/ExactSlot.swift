/// A slot of exact length, which never gives: what does not fit in it looks for another form.
struct ExactSlot: SlotPlaces {
  let slot: Slot
  private let clock: (start: Seconds, end: Seconds)
  private let frames: Range<FramePosition>
  private let rate: SampleRate
  private let spacing: Spacing
  /// Where words are over, so that nobody talks into the countdown or the next slot.
  private let wordsEnd: FramePosition
  /// Where the next cue in turn may start.
  private var turn: FramePosition
  /// The last cue that was wanted near a moment, and where it was over.
  private var last: (kind: CueKind, placement: PlannedCue.Placement, end: FramePosition)?

  var start: FramePosition { frames.lowerBound }

  /// Makes the slot between two exact times.
  init(
    _ slot: Slot, from start: Seconds, to end: Seconds, rate: SampleRate, _ spacing: Spacing
  ) {
    self.slot = slot
    self.rate = rate
    self.spacing = spacing
    clock = (start, end)
    frames = rate.frame(at: start)..<rate.frame(at: end)
    turn = frames.lowerBound
    let quiet = spacing == .easy ? Quiet.betweenWords : Quiet.usual
    let margin = slot.kind == .hold ? Quiet.beforeCount : quiet
    let spoken = slot.firstCount.map { $0 + margin } ?? quiet
    wordsEnd = min(
      rate.frame(at: end - spoken), frames.upperBound.advanced(by: -rate.frames(in: quiet)))
  }

  func place(
    _ sound: MeasuredSound, for planned: PlannedCue, on map: SoundMap
  ) throws(Refusal) -> Range<FramePosition> {
    let shift = rate.frames(in: Quiet.latestShift)
    let wish = wish(of: planned)
    switch planned.placement {
    case .at: return try onFrame(wish, sound, planned.kind, map)
    case .beforeEnd:
      return try onFrame(wish.advanced(by: -sound.length.anchor), sound, planned.kind, map)
    case .leadingOut:
      let moment = wish.advanced(by: -sound.length.frames)
      return try gap(from: max(start, moment), through: moment, sound, map)
    case .near: return try gap(from: wish, through: wish.advanced(by: shift), sound, map)
    case .inTurn:
      let latest = planned.kind == .phase ? turn.advanced(by: shift) : frames.upperBound
      return try gap(from: turn, through: latest, sound, map)
    }
  }

  /// Words that belong to a tone at the same moment are wanted behind it.
  func wish(of planned: PlannedCue) -> FramePosition {
    if let last, last.kind == planned.kind, last.placement == planned.placement {
      return last.end.advanced(by: rate.frames(in: Quiet.usual))
    }
    return switch planned.placement {
    case .at(let time), .near(let time): rate.frame(at: clock.start + time)
    case .beforeEnd(let time): rate.frame(at: clock.end - time)
    case .leadingOut: wordsEnd
    case .inTurn: turn
    }
  }

  mutating func accept(_ planned: PlannedCue, _ frames: Range<FramePosition>) {
    switch planned.placement {
    case .inTurn: turn = frames.upperBound
    case .near: last = (planned.kind, planned.placement, frames.upperBound)
    case .at, .beforeEnd, .leadingOut: break
    }
  }

  /// That very frame; a tone may ring on over the end of the slot, words may not.
  private func onFrame(
    _ moment: FramePosition, _ sound: MeasuredSound, _ kind: CueKind, _ map: SoundMap
  ) throws(Refusal) -> Range<FramePosition> {
    let place = sound.frames(from: moment)
    let end = sound.lane == .voice ? latestEnd(of: .voice, map) : frames.upperBound
    let isInside = sound.lane == .voice ? place.upperBound <= end : moment < end
    guard moment >= start, isInside else { throw tooLong(sound, from: moment, to: end) }
    if kind == .marker { try keepFromEnds(place) }
    if let span = map.obstacle(to: place, sound.lane, ringingBefore: start) {
      throw .taken(by: span.kind)
    }
    return place
  }

  /// A bell next to the sound of a start or an end would be heard as that sound.
  private func keepFromEnds(_ bell: Range<FramePosition>) throws(Refusal) {
    let margin = max(rate.frames(in: Quiet.aroundMarkers), bell.count)
    let near = min(
      start.distance(to: bell.lowerBound), bell.lowerBound.distance(to: frames.upperBound))
    if near < margin { throw .tooCloseToAnEnd(rate.seconds(margin)) }
  }

  /// The first moment in a range at which a sound has its quiet around it and ends in time.
  private func gap(
    from earliest: FramePosition, through latest: FramePosition, _ sound: MeasuredSound,
    _ map: SoundMap
  ) throws(Refusal) -> Range<FramePosition> {
    let end = sound.lane == .voice ? wordsEnd : latestEnd(of: .tone, map)
    var place = sound.frames(from: earliest)
    var inTheWay: CueKind?
    let easy = spacing == .easy ? start : nil
    while place.lowerBound <= latest, place.upperBound <= end {
      guard let span = map.obstacle(to: place, sound.lane, easyFrom: easy) else { return place }
      inTheWay = span.kind
      let isOwn = start <= span.frames.lowerBound
      place = sound.frames(
        from: map.end(of: span, before: sound.lane, isOwn ? spacing : .close))
    }
    if let inTheWay { throw .taken(by: inTheWay) }
    throw tooLong(sound, from: earliest, to: end)
  }

  /// Where a sound must be over for the next slot to begin with another.
  private func latestEnd(of lane: Lane, _ map: SoundMap) -> FramePosition {
    frames.upperBound.advanced(by: -map.quietBesideTone(lane))
  }

  private func tooLong(
    _ sound: MeasuredSound, from first: FramePosition, to end: FramePosition
  ) -> Refusal {
    .tooLong(
      needed: rate.seconds(sound.length.frames),
      room: rate.seconds(max(start, first).distance(to: end)))
  }
}

extension Slot {
  /// How long before its end the countdown begins; nil where nothing is counted.
  fileprivate var firstCount: Seconds? {
    cues.compactMap { cue -> Seconds? in
      guard cue.kind == .countdown, case .beforeEnd(let time) = cue.placement else { return nil }
      return time
    }.max()
  }
}
