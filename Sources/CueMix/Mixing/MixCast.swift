import CuePlan

/// A timeline's cues matched with their sounds, every one of them fit to be mixed.
struct MixCast {
  /// The sounds, each once.
  private(set) var sounds: [Sound] = []
  /// The cues in the timeline's order; a gain of exactly 1 leaves samples as they are.
  private(set) var placed: [PlacedSound] = []
  private var indices: [CueSound: Int] = [:]

  init(timeline: Timeline, sounds given: [CueSound: Sound]) throws(MixError) {
    for cue in timeline.cues where cue.lane != .bed {
      guard let sound = given[cue.sound] else { throw .missingSound(cue) }
      let index = try index(of: sound, for: cue, rate: timeline.sampleRate)
      try check(cue, in: timeline, soundFrames: sound.frames)
      placed.append(place(cue, sound: index, soundFrames: sound.frames, rate: sound.rate))
    }
  }

  private mutating func index(
    of sound: Sound, for cue: Cue, rate: SampleRate
  ) throws(MixError) -> Int {
    if let known = indices[cue.sound] { return known }
    guard sound.rate == rate else { throw .wrongRate(cue, found: sound.rate) }
    if let frame = sound.firstNonFiniteFrame { throw .soundNotFinite(cue, frame: frame) }
    sounds.append(sound)
    indices[cue.sound] = sounds.count - 1
    return sounds.count - 1
  }

  private func check(_ cue: Cue, in timeline: Timeline, soundFrames: Int) throws(MixError) {
    guard cue.range.lowerBound >= .zero, cue.range.upperBound.index <= timeline.frames else {
      throw .outsideTrack(cue, trackFrames: timeline.frames)
    }
    guard cue.range.count <= soundFrames else {
      throw .rangeOutlastsSound(cue, soundFrames: soundFrames)
    }
    guard cue.range.count == soundFrames || cue.lane != .voice else {
      throw .speechCut(cue, soundFrames: soundFrames)
    }
    guard Float(cue.gain.linearGain).isFinite else { throw .gainNotFinite(cue) }
  }

  private func place(
    _ cue: Cue, sound: Int, soundFrames: Int, rate: SampleRate
  ) -> PlacedSound {
    let isCut = cue.range.count < soundFrames
    let fade = min(rate.frames(in: PlacedSound.earlyEnd), cue.range.count)
    return PlacedSound(
      sound: sound, range: cue.range.lowerBound.index..<cue.range.upperBound.index,
      gain: Float(cue.gain.linearGain), fadeFrames: isCut ? fade : 0)
  }
}
