/// A slot that lasts as long as what is heard in it: one cue after the other, none too long.
struct SpokenSlot: SlotPlaces {
  let slot: Slot
  let start: FramePosition
  private let clock: Seconds
  private let rate: SampleRate
  /// Where the last cue was over; nil while the slot is quiet.
  private var lastEnd: FramePosition?

  /// Makes the slot that starts at `clock`, the exact time.
  init(_ slot: Slot, at clock: Seconds, rate: SampleRate) {
    self.slot = slot
    self.clock = clock
    self.rate = rate
    start = rate.frame(at: clock)
  }

  func place(
    _ sound: MeasuredSound, for planned: PlannedCue, on map: SoundMap
  ) throws(Refusal) -> Range<FramePosition> {
    var frames = sound.frames(from: wish(of: planned))
    while let span = map.obstacle(to: frames, sound.lane, easyFrom: .zero) {
      frames = sound.frames(from: map.end(of: span, before: sound.lane, .easy))
    }
    return frames
  }

  func wish(of planned: PlannedCue) -> FramePosition {
    switch planned.placement {
    case .at(let time), .near(let time):
      return max(lastEnd ?? start, rate.frame(at: clock + time))
    case .inTurn(let gap): return lastEnd?.advanced(by: rate.frames(in: gap)) ?? start
    case .beforeEnd, .leadingOut: return lastEnd ?? start
    }
  }

  mutating func accept(_ planned: PlannedCue, _ frames: Range<FramePosition>) {
    lastEnd = max(lastEnd ?? start, frames.upperBound)
  }

  /// The frame on which it ends, `after` its last sound and no sooner than `least`.
  ///
  /// A whole frame, so that each side of an exercise, which such a slot precedes, starts on one
  /// and gets the same frames.
  func end(after: Seconds, atLeast least: Seconds) -> FramePosition {
    let quiet = slot.cues.isEmpty ? after : max(after, Quiet.usual)
    let soonest = rate.frames(in: clock + (lastEnd == nil ? max(after, least) : least))
    let heard = lastEnd?.advanced(by: rate.frames(in: quiet)) ?? start
    return max(heard, FramePosition(soonest))
  }
}
