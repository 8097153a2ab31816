import CuePlan

/// A timeline's cues matched with their sounds, every one of them fit to be mixed.
struct MixCast {
  /// What is known of the sounds, each once.
  private(set) var facts: [MixSounds.Facts] = []
  /// The cues in the timeline's order; a gain of exactly 1 leaves samples as they are.
  private(set) var placed: [PlacedSound] = []
  /// The beds, in the timeline's order.
  private(set) var beds: [PlacedBed] = []
  private var indices: [CueSound: Int] = [:]

  init(
    timeline: Timeline, sounds checked: CheckedSounds, beds: [BedName: Bed]
  ) throws(MixError) {
    placed.reserveCapacity(timeline.cues.count)
    for cue in timeline.cues where cue.lane != .bed {
      let index = try index(for: cue, in: checked, rate: timeline.sampleRate)
      let frames = facts[index].frames
      try check(cue, in: timeline, soundFrames: frames)
      placed.append(place(cue, sound: index, soundFrames: frames, rate: timeline.sampleRate))
    }
    try lay(beds, in: timeline)
  }

  private mutating func lay(_ given: [BedName: Bed], in timeline: Timeline) throws(MixError) {
    let plan = DuckPlan(timeline)
    let breath = GainCurve(breathingWith: timeline.phases)
    for cue in timeline.cues where cue.lane == .bed {
      guard case .bed(let name) = cue.sound, let bed = given[name] else {
        throw .missingSound(cue)
      }
      let rate = timeline.sampleRate
      if let tape = bed.layers.map(\.tape).first(where: { $0.rate != rate }) {
        throw .wrongRate(cue, found: tape.rate)
      }
      try check(cue, in: timeline, soundFrames: nil)
      beds.append(PlacedBed(bed, for: cue, plan: plan, breath: breath, rate: rate))
    }
  }

  private mutating func index(
    for cue: Cue, in sounds: CheckedSounds, rate: SampleRate
  ) throws(MixError) -> Int {
    if let known = indices[cue.sound] { return known }
    guard let sound = sounds.all[cue.sound] else { throw .missingSound(cue) }
    guard sound.rate == rate else { throw .wrongRate(cue, found: sound.rate) }
    if let frame = sound.firstNonFiniteFrame { throw .soundNotFinite(cue, frame: frame) }
    facts.append(sound.facts)
    indices[cue.sound] = facts.count - 1
    return facts.count - 1
  }

  /// A bed has no end, so its sound has no frames.
  private func check(_ cue: Cue, in timeline: Timeline, soundFrames: Int?) throws(MixError) {
    guard Float(cue.gain.linearGain).isFinite else { throw .gainNotFinite(cue) }
    guard cue.range.lowerBound >= .zero, cue.range.upperBound.index <= timeline.frames else {
      throw .outsideTrack(cue, trackFrames: timeline.frames)
    }
    guard let soundFrames else { return }
    guard cue.range.count <= soundFrames else {
      throw .rangeOutlastsSound(cue, soundFrames: soundFrames)
    }
    guard cue.range.count == soundFrames || cue.lane != .voice else {
      throw .speechCut(cue, soundFrames: soundFrames)
    }
  }

  private func place(
    _ cue: Cue, sound: Int, soundFrames: Int, rate: SampleRate
  ) -> PlacedSound {
    let isCut = cue.range.count < soundFrames
    let fade = min(rate.frames(in: PlacedSound.earlyEnd), cue.range.count)
    return PlacedSound(
      lane: cue.lane, sound: sound,
      range: cue.range.lowerBound.index..<cue.range.upperBound.index,
      gain: Float(cue.gain.linearGain), pan: cue.pan.factors, fadeFrames: isCut ? fade : 0)
  }
}
