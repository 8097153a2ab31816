/// Finds a place for each cue of one slot: tones on their frame, words around them.
struct SlotPlacing {
  let slot: Slot
  let start: Seconds
  let sampleRate: SampleRate
  private(set) var cues: [Cue] = []
  private(set) var dropped: [DroppedCue] = []
  /// The end of what was placed last, from the slot's start.
  private var cursor = Seconds.zero
  private var cursorLane: Lane?

  init(slot: Slot, start: Seconds, sampleRate: SampleRate) {
    self.slot = slot
    self.start = start
    self.sampleRate = sampleRate
  }

  /// The slot's length: as planned, or as long as what is heard takes.
  var length: Seconds {
    switch slot.length {
    case .exact(let length): length
    case .asHeard(let after, let least): max(least, cursor + after)
    }
  }

  /// Places `sound` if it fits, and says so; `misfits` are the choices that did not.
  mutating func place(
    _ sound: CueSound, _ length: SoundLength, for planned: PlannedCue, after misfits: [CueSound]
  ) -> Bool {
    let duration = sampleRate.seconds(length.frames)
    guard let offset = offset(of: sound, lasting: duration, for: planned) else { return false }
    let first = sampleRate.frame(at: start + offset)
    cues.append(
      Cue(
        lane: sound.lane, kind: planned.kind, text: sound.text, sound: sound,
        range: first..<first.advanced(by: length.frames), exercise: slot.exercise,
        side: slot.side, source: planned.source, fitted: fitting(of: sound, after: misfits)))
    (cursor, cursorLane) = (offset + heardLength(of: sound, duration), sound.lane)
    return true
  }

  /// Reports that `planned` has no place.
  mutating func drop(_ planned: PlannedCue, _ wanted: CueSound) {
    dropped.append(
      DroppedCue(
        kind: planned.kind, text: wanted.text, at: sampleRate.frame(at: start + cursor),
        reason: "no form of it fits in the \(slot.name) of \(ClockText.seconds(length)) s"))
  }

  private func offset(
    of sound: CueSound, lasting duration: Seconds, for planned: PlannedCue
  ) -> Seconds? {
    switch planned.placement {
    case .at(let time): return time
    case .beforeEnd(let time): return length - time
    case .inTurn(let gap):
      let offset = cursorLane == nil ? .zero : cursor + gap
      guard case .exact = slot.length else { return offset }
      return offset + duration <= latestEnd(from: offset) ? offset : nil
    }
  }

  /// Words end a little before whatever comes next on a fixed frame, or before the slot ends.
  private func latestEnd(from offset: Seconds) -> Seconds {
    let fixed = slot.cues.compactMap { cue -> Seconds? in
      switch cue.placement {
      case .at(let time): time
      case .beforeEnd(let time): length - time
      case .inTurn: nil
      }
    }
    return min(length, fixed.filter { $0 >= offset }.min() ?? length) - Quiet.usual
  }

  /// A bell rings on under quiet: what follows waits for its first 1.8 s only.
  private func heardLength(of sound: CueSound, _ duration: Seconds) -> Seconds {
    guard sound.lane == .tone, planEndsAfter(sound) else { return duration }
    return min(duration, Seconds.milliseconds(1800))
  }

  /// The session's last bell is heard out.
  private func planEndsAfter(_ sound: CueSound) -> Bool { sound != .tone(.sessionEnd) }

  private func fitting(of sound: CueSound, after misfits: [CueSound]) -> Fitting? {
    guard let wanted = misfits.first else { return nil }
    if case .speech(let line) = sound {
      return line.pace == .natural ? .short : .faster
    }
    return wanted.lane == .voice ? .tone : nil
  }
}

extension CueSound {
  /// The layer it belongs to.
  public var lane: Lane {
    switch self {
    case .speech: .voice
    case .tone: .tone
    case .bed: .bed
    }
  }

  /// The words, or the name of the tone or bed.
  public var text: String {
    switch self {
    case .speech(let line): line.text
    case .tone(let name): name.rawValue
    case .bed(let name): name.rawValue
    }
  }
}
