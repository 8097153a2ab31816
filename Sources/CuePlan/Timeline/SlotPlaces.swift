/// A slot in which cues look for their places, one after the other.
protocol SlotPlaces {
  /// The slot.
  var slot: Slot { get }
  /// The frame on which it starts.
  var start: FramePosition { get }

  /// The frame on which a sound may start; `map` holds what has its place already.
  func place(
    for planned: PlannedCue, _ lane: Lane, _ length: SoundLength, on map: SoundMap
  ) throws(Refusal) -> FramePosition

  /// The frame on which the cue would start if it were alone.
  func wish(of planned: PlannedCue) -> FramePosition

  /// Takes note that a cue is heard in `frames`.
  mutating func accept(_ planned: PlannedCue, _ frames: Range<FramePosition>)
}

extension SlotPlaces {
  /// The frames that follow it in which `length` frames are heard, if it starts on `first`.
  ///
  /// A bell rings on under quiet: what follows waits for its first 1.8 s only, except at the end
  /// of a session, where nothing follows.
  func heard(
    from first: FramePosition, _ lane: Lane, frames: Int, rate: SampleRate
  ) -> Range<FramePosition> {
    let ringing = rate.frames(in: Quiet.ringing)
    let isCutShort = lane == .tone && slot.kind != .close && frames > ringing
    return first..<first.advanced(by: isCutShort ? ringing : frames)
  }
}

extension SampleRate {
  /// The frames that hold all of `length`; rounds up.
  func frames(in length: Seconds) -> Int {
    let nearest = frame(at: length).index
    return seconds(nearest) < length ? nearest + 1 : nearest
  }
}
