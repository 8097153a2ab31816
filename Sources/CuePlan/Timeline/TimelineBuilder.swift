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

  /// Makes a builder.
  public init(
    sampleRate: SampleRate = .standard, lengths: [CueSound: SoundLength],
    beds: BedPolicy = .standard
  ) {
    self.sampleRate = sampleRate
    self.lengths = lengths
    self.beds = beds
  }

  /// Builds the timeline.
  ///
  /// Throws ``UnmeasuredSounds`` with every sound whose length is needed and not known; measure
  /// them and build again. Shorter forms are asked for only where a longer one does not fit.
  public func build(_ schedule: Schedule) throws(UnmeasuredSounds) -> Timeline {
    var track = TrackInProgress(sampleRate: sampleRate, lengths: lengths)
    var beds = BedCues(policy: beds, sampleRate: sampleRate)
    for slot in schedule.slots {
      let start = track.clock
      track.add(slot)
      beds.lay(slot.bed, from: start, to: track.clock)
    }
    guard track.unmeasured.isEmpty else { throw UnmeasuredSounds(sounds: track.unmeasured) }
    let timeline = track.finished(title: schedule.title, language: schedule.language)
    return timeline.adding(beds.cues)
  }
}

/// The sounds a timeline needs the lengths of.
public struct UnmeasuredSounds: Error, Hashable, Sendable {
  /// The sounds, in order of need, each once.
  public var sounds: [CueSound]
}

/// A timeline in the making.
struct TrackInProgress {
  let sampleRate: SampleRate
  let lengths: [CueSound: SoundLength]

  /// The exact time at which the next slot starts.
  var clock = Seconds.zero
  var phases: [TimelinePhase] = []
  var cues: [Cue] = []
  var dropped: [DroppedCue] = []
  var chapters: [Chapter] = []
  var openChapter: (title: String, exercise: String?, start: FramePosition)?
  var unmeasured: [CueSound] = []
  private var asked: Set<CueSound> = []

  init(sampleRate: SampleRate, lengths: [CueSound: SoundLength]) {
    self.sampleRate = sampleRate
    self.lengths = lengths
  }

  mutating func add(_ slot: Slot) {
    let start = clock
    mark(slot.chapter, at: sampleRate.frame(at: start))
    var placing = SlotPlacing(slot: slot, start: start, sampleRate: sampleRate)
    for planned in placing.inOrder { place(planned, in: &placing) }
    clock = end(of: slot, start + placing.length)
    append(slot, from: start, to: clock)
    cues += placing.cues.sorted { $0.range.lowerBound < $1.range.lowerBound }
    dropped += placing.dropped
  }

  /// A slot that lasts as long as its words ends on a whole frame, so that each side of an
  /// exercise, which such a slot precedes, starts on one and gets the same frames.
  private func end(of slot: Slot, _ time: Seconds) -> Seconds {
    guard case .asHeard = slot.length else { return time }
    let frame = sampleRate.frame(at: time)
    let rounded = sampleRate.seconds(frame.index)
    return rounded < time ? sampleRate.seconds(frame.index + 1) : rounded
  }

  /// Goes down the ladder: the forms as they are, the shortest spoken faster, a tone, nothing.
  private mutating func place(_ planned: PlannedCue, in placing: inout SlotPlacing) {
    guard let wanted = planned.choices.first else { return }
    let words = planned.choices.filter { $0.lane == .voice }
    for choice in words {
      guard let length = length(of: choice) else { return }
      let fitted: Fitting? = choice == wanted ? nil : .short
      if placing.place(choice, length, for: planned, fitted: fitted) { return }
    }
    if let shortest = words.last, let length = length(of: shortest) {
      guard let isPlaced = placeFaster(shortest, length, planned, &placing) else { return }
      if isPlaced { return }
    }
    for tone in planned.choices where tone.lane != .voice {
      guard let length = length(of: tone) else { return }
      let fitted: Fitting? = tone == wanted ? nil : .tone
      if placing.place(tone, length, for: planned, fitted: fitted) { return }
    }
    placing.drop(planned, wanted)
  }

  /// Whether the line fits when spoken faster; nil while that has not been measured.
  private mutating func placeFaster(
    _ sound: CueSound, _ length: SoundLength, _ planned: PlannedCue,
    _ placing: inout SlotPlacing
  ) -> Bool? {
    guard case .speech(var line) = sound,
      let pace = placing.paceNeeded(for: planned, sound, length)
    else { return false }
    line.pace = pace
    guard let faster = self.length(of: .speech(line)) else { return nil }
    return placing.place(.speech(line), faster, for: planned, fitted: .faster)
  }

  /// The length of a sound; an unknown one is put on the list and the cue waits for it.
  private mutating func length(of sound: CueSound) -> SoundLength? {
    if let known = lengths[sound] { return known }
    if asked.insert(sound).inserted { unmeasured.append(sound) }
    return nil
  }

  private mutating func append(_ slot: Slot, from start: Seconds, to end: Seconds) {
    let range = sampleRate.frame(at: start)..<sampleRate.frame(at: end)
    guard !range.isEmpty else { return }
    phases.append(
      TimelinePhase(
        kind: slot.kind, name: slot.name, exercise: slot.exercise, side: slot.side, set: slot.set,
        rep: slot.rep, breath: slot.breath, range: range))
  }

  private mutating func mark(_ mark: Slot.ChapterMark?, at frame: FramePosition) {
    guard let mark else { return }
    closeChapter(at: frame)
    if case .opens(let title, let exercise) = mark { openChapter = (title, exercise, frame) }
  }

  private mutating func closeChapter(at frame: FramePosition) {
    if let open = openChapter, open.start < frame {
      chapters.append(
        Chapter(title: open.title, exercise: open.exercise, range: open.start..<frame))
    }
    openChapter = nil
  }

  consuming func finished(title: String, language: String) -> Timeline {
    let end = sampleRate.frame(at: clock)
    closeChapter(at: end)
    silenceTails(from: end)
    return Timeline(
      title: title, language: language, sampleRate: sampleRate, frames: end.index,
      chapters: chapters, phases: phases, cues: cues, dropped: dropped)
  }

  /// A ringing tone gives way to the next words, to work and to the end of the track.
  private mutating func silenceTails(from end: FramePosition) {
    var next = end
    var workStarts = phases.filter(\.kind.isDose).map(\.range.lowerBound)[...]
    for index in cues.indices.reversed() {
      let start = cues[index].range.lowerBound
      while let last = workStarts.last, last > start {
        next = min(next, last)
        workStarts.removeLast()
      }
      if cues[index].lane == .tone, cues[index].range.upperBound > next {
        cues[index].range = start..<next
      }
      next = min(next, start)
    }
  }
}
