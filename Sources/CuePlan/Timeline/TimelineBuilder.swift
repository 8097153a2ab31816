/// Turns a schedule into frames, once the lengths of its sounds are known.
///
/// Every position comes from the exact time since the start of the track, so that no rounding
/// adds up; slots of exact length keep it whatever is said in them.
public struct TimelineBuilder: Sendable {
  /// Frames in a second.
  public var sampleRate: SampleRate
  /// The measured sounds.
  public var lengths: [CueSound: SoundLength]
  /// How far beds stay under the voice.
  public var beds: BedPolicy
  /// The peak of the tone that keeps headsets awake; nil for none.
  public var keepAlive: Decibels?

  /// Makes a builder.
  public init(
    sampleRate: SampleRate = .standard, lengths: [CueSound: SoundLength],
    beds: BedPolicy = .standard, keepAlive: Decibels? = nil
  ) {
    self.sampleRate = sampleRate
    self.lengths = lengths
    self.beds = beds
    self.keepAlive = keepAlive
  }

  /// Builds the timeline, in a time that grows with the number of its cues.
  ///
  /// Throws ``UnmeasuredSounds`` with every sound whose length is needed and not known; measure
  /// them and build again. Shorter forms are asked for only where a longer one does not fit.
  public func build(_ schedule: Schedule) throws(UnmeasuredSounds) -> Timeline {
    var track = TrackInProgress(
      sampleRate: sampleRate, lengths: lengths, seed: schedule.title)
    var beds = BedCues(policy: beds, sampleRate: sampleRate)
    for slot in schedule.slots {
      let start = track.clock
      track.add(slot)
      beds.lay(slot.bed, from: start, to: track.clock)
    }
    guard track.unmeasured.isEmpty else { throw UnmeasuredSounds(sounds: track.unmeasured) }
    let timeline = track.finished(title: schedule.title, language: schedule.language)
    return timeline.adding(beds.cues).keptAlive(at: keepAlive)
  }

  /// How long each line of `schedule` may last, where its slot does not wait for it.
  ///
  /// The least of all its places, in all forms of its words; lines that are waited for are not in
  /// it. Lengths that are not known are taken for what a voice usually needs.
  public func rooms(in schedule: Schedule) -> [SpokenLine: Seconds] {
    var lengths = lengths
    for case .speech(let line) in schedule.slots.flatMap(\.cues).flatMap(\.choices) {
      lengths[.speech(line)] =
        lengths[.speech(line)] ?? SoundLength(frames: sampleRate.frames(in: line.draftLength))
    }
    var track = TrackInProgress(
      sampleRate: sampleRate, lengths: lengths, seed: schedule.title)
    track.rooms = LineRooms()
    schedule.slots.forEach { track.add($0) }
    return (track.rooms?.frames ?? [:]).mapValues(sampleRate.seconds)
  }
}

/// The sounds a timeline needs the lengths of.
public struct UnmeasuredSounds: Error, Hashable, Sendable {
  /// The sounds, in order of need, each once.
  public var sounds: [CueSound]
}
