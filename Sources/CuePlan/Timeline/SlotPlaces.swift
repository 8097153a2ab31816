/// A sound as placing sees it: in which lane, for how long, with its beat where.
struct MeasuredSound {
  let lane: Lane
  let length: SoundLength

  /// The frames it takes when it starts on `first`.
  func frames(from first: FramePosition) -> Range<FramePosition> {
    first..<first.advanced(by: length.frames)
  }
}

/// How near to each other words may be.
enum Spacing {
  /// As near as they can be and stay two: 0.2 s.
  case close
  /// With room to breathe: 0.5 s between two spoken cues and behind a sound that ends something.
  case easy
}

/// A slot in which cues look for their places, one after the other.
protocol SlotPlaces {
  /// The slot.
  var slot: Slot { get }
  /// The frame on which it starts.
  var start: FramePosition { get }

  /// The frames that a sound may take; `map` holds what has its place already.
  func place(
    _ sound: MeasuredSound, for planned: PlannedCue, on map: SoundMap
  ) throws(Refusal) -> Range<FramePosition>

  /// The frame on which the cue would start if it were alone.
  func wish(of planned: PlannedCue) -> FramePosition

  /// Takes note that a cue is heard in `frames`.
  mutating func accept(_ planned: PlannedCue, _ frames: Range<FramePosition>)
}

extension SlotPlaces {
  /// The part of a sound's frames that what follows waits for.
  ///
  /// A bell rings on under quiet: only its first 1.8 s are waited for, except at the end of a
  /// session, where nothing follows.
  func waitedFor(
    _ frames: Range<FramePosition>, _ lane: Lane, rate: SampleRate
  ) -> Range<FramePosition> {
    guard lane == .tone, slot.kind != .close else { return frames }
    return frames.prefix(rate.frames(in: Quiet.ringing))
  }
}

extension SampleRate {
  /// The frames that hold all of `length`; rounds up.
  func frames(in length: Seconds) -> Int {
    let nearest = frame(at: length).index
    return seconds(nearest) < length ? nearest + 1 : nearest
  }
}
