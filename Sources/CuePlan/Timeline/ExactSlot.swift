/// A slot of exact length, which never gives: what does not fit in it looks for another form.
struct ExactSlot: SlotPlaces {
  let slot: Slot
  private let clock: (start: Seconds, end: Seconds)
  private let frames: Range<FramePosition>
  private let rate: SampleRate
  /// Where words are over, so that nobody talks into the countdown or the next slot.
  private let wordsEnd: FramePosition
  /// Where the next cue in turn may start.
  private var turn: FramePosition
  /// The last cue that was wanted near a moment, and where it was over.
  private var last: (kind: CueKind, placement: PlannedCue.Placement, end: FramePosition)?

  var start: FramePosition { frames.lowerBound }

  /// Makes the slot between two exact times.
  init(_ slot: Slot, from start: Seconds, to end: Seconds, rate: SampleRate) {
    self.slot = slot
    self.rate = rate
    clock = (start, end)
    frames = rate.frame(at: start)..<rate.frame(at: end)
    turn = frames.lowerBound
    let margin = slot.kind == .hold ? Quiet.beforeCount : Quiet.usual
    let spoken = slot.firstCount.map { $0 + margin } ?? Quiet.usual
    wordsEnd = min(
      rate.frame(at: end - spoken),
      frames.upperBound.advanced(by: -rate.frames(in: Quiet.usual)))
  }

  func place(
    for planned: PlannedCue, _ lane: Lane, _ length: SoundLength, on map: SoundMap
  ) throws(Refusal) -> FramePosition {
    let shift = rate.frames(in: Quiet.latestShift)
    let wish = wish(of: planned)
    switch planned.placement {
    case .at: return try onFrame(wish, planned, lane, length, map)
    case .beforeEnd:
      return try onFrame(wish.advanced(by: -length.anchor), planned, lane, length, map)
    case .leadingOut:
      let moment = wish.advanced(by: -length.frames)
      return try gap(from: max(start, moment), through: moment, lane, length, map)
    case .near:
      return try gap(from: wish, through: wish.advanced(by: shift), lane, length, map)
    case .inTurn:
      let latest = planned.kind == .phase ? turn.advanced(by: shift) : frames.upperBound
      return try gap(from: turn, through: latest, lane, length, map)
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
    case .leadingOut: frames.upperBound.advanced(by: -rate.frames(in: Quiet.usual))
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

  private func onFrame(
    _ moment: FramePosition, _ planned: PlannedCue, _ lane: Lane, _ length: SoundLength,
    _ map: SoundMap
  ) throws(Refusal) -> FramePosition {
    let sound = moment..<moment.advanced(by: length.frames)
    let last = lane == .voice ? frames.upperBound.advanced(by: -map.quiet(lane, lane)) : nil
    guard moment >= start, moment < frames.upperBound, last.map({ sound.upperBound <= $0 }) ?? true
    else {
      throw .tooLong(
        needed: rate.seconds(length.frames),
        room: rate.seconds((last ?? frames.upperBound).index - max(start, moment).index))
    }
    if planned.kind == .marker { try keepFromEnds(sound) }
    if let span = map.obstacle(to: sound, lane, ringingBefore: start) {
      throw .taken(by: span.kind)
    }
    return moment
  }

  /// A bell next to the sound of a start or an end would be heard as that sound.
  private func keepFromEnds(_ bell: Range<FramePosition>) throws(Refusal) {
    let margin = max(rate.frames(in: Quiet.aroundMarkers), bell.count)
    let near = min(
      bell.lowerBound.index - start.index, frames.upperBound.index - bell.lowerBound.index)
    if near < margin { throw .tooCloseToAnEnd(rate.seconds(margin)) }
  }

  /// The first moment in a range at which a sound has its quiet around it and ends in time.
  private func gap(
    from earliest: FramePosition, through latest: FramePosition, _ lane: Lane,
    _ length: SoundLength, _ map: SoundMap
  ) throws(Refusal) -> FramePosition {
    let end =
      lane == .voice ? wordsEnd : frames.upperBound.advanced(by: -map.quiet(lane, .tone))
    var moment = earliest
    var inTheWay: CueKind?
    while moment <= latest, moment.advanced(by: length.frames) <= end {
      let sound = moment..<moment.advanced(by: length.frames)
      guard let span = map.obstacle(to: sound, lane) else { return moment }
      inTheWay = span.kind
      moment = span.frames.upperBound.advanced(by: map.quiet(lane, span.lane))
    }
    if let inTheWay { throw .taken(by: inTheWay) }
    throw .tooLong(
      needed: rate.seconds(length.frames), room: rate.seconds(end.index - earliest.index))
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
