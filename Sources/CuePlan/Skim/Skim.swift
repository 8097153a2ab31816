/// A timeline on its way to a fast listen: what of it is heard, and how long everything lasts.
///
/// Quiet is shortened to 0.2 s. Words that were heard before for the same exercise and side are
/// left out, and so is a phase in which nothing else is new, with its tones; a whole run of such
/// phases is 0.2 s of quiet.
struct Skim {
  private(set) var warp = TimeWarp()
  /// What is heard but for beds, still in its old place.
  private(set) var cues: [Cue] = []
  /// How many spoken cues and tones were left out.
  private(set) var leftOut = 0

  private let quiet: Int
  private let leadIn: Int
  private let ringing: Int
  private var heard: Set<Line> = []
  private var seen: Set<Stretch> = []
  /// Where the last sound is over, or waited for no longer.
  private var soundEnd = 0
  /// Frames that a run of phases with nothing new may still take.
  private var gap: Int

  /// Words and what they are said for.
  private struct Line: Hashable {
    let text: String
    let exercise: String?
    let side: Side?
  }

  /// What makes a phase another one than those before.
  private struct Stretch: Hashable {
    let kind: PhaseKind
    let name: String
    let exercise: String?
    let side: Side?

    init(_ phase: TimelinePhase) {
      (kind, name, exercise, side) = (phase.kind, phase.name, phase.exercise, phase.side)
    }
  }

  /// How long a tone is waited for; it rings on under what follows.
  private static let waitedFor = Seconds.milliseconds(600)

  init(_ timeline: Timeline) {
    let rate = timeline.sampleRate
    quiet = rate.frames(in: Quiet.usual)
    gap = quiet
    leadIn = rate.frames(in: Quiet.leadIn)
    ringing = rate.frames(in: Self.waitedFor)
    let chapters = Set(timeline.chapters.map(\.range.lowerBound))
    var rest = timeline.cues.filter { $0.lane != .bed }[...]
    for phase in timeline.phases {
      let own = rest.prefix { $0.range.lowerBound < phase.range.upperBound }
      rest = rest.dropFirst(own.count)
      let isLast = phase.range.upperBound.index == timeline.frames
      add(phase, own, mustStay: isLast || chapters.contains(phase.range.lowerBound), isLast)
    }
    cues += rest
  }

  private mutating func add(
    _ phase: TimelinePhase, _ own: ArraySlice<Cue>, mustStay: Bool, _ isLast: Bool
  ) {
    let fresh = own.filter { $0.lane == .tone || isNew($0) }
    let isNewPhase = seen.insert(Stretch(phase)).inserted
    leftOut += own.count - fresh.count
    if mustStay || isNewPhase || fresh.contains(where: { $0.lane == .voice }) {
      lay(phase, fresh, isLast)
      gap = quiet
    } else {
      leftOut += fresh.count
      let before = warp.newFrames
      pass(to: phase.range.upperBound.index, atMost: gap)
      gap = max(0, gap - (warp.newFrames - before))
    }
  }

  private mutating func isNew(_ cue: Cue) -> Bool {
    heard.insert(Line(text: cue.text, exercise: cue.exercise, side: cue.side)).inserted
  }

  /// What sounds keeps its length, what is quiet around it is shortened.
  private mutating func lay(_ phase: TimelinePhase, _ own: [Cue], _ isLast: Bool) {
    let end = phase.range.upperBound.index
    for cue in own {
      shorten(to: cue.range.lowerBound.index)
      let isCutShort = cue.lane == .tone && !isLast
      let length = isCutShort ? min(cue.range.count, ringing) : cue.range.count
      soundEnd = cue.range.lowerBound.index + length
      pass(to: min(soundEnd, end), atMost: 0)
      cues.append(cue)
    }
    shorten(to: end, atLeast: isLast ? leadIn : 0)
  }

  /// Shortens the quiet up to `frame`; before the first sound a headset needs more of it.
  private mutating func shorten(to frame: Int, atLeast least: Int = 0) {
    let opening = cues.isEmpty ? leadIn - warp.newFrames : 0
    pass(to: frame, atMost: max(quiet, opening, least))
  }

  /// Goes on to `frame`: what sounds keeps its length, also where it rings over from before.
  private mutating func pass(to frame: Int, atMost most: Int) {
    warp.append(min(soundEnd, frame) - warp.oldFrames)
    warp.append(frame - warp.oldFrames, atMost: most)
  }
}

extension Skim {
  /// The cues in their new places, those in `beds` among them.
  func placed(_ beds: [Cue], workStarts: [FramePosition]) -> [Cue] {
    let end = FramePosition(warp.newFrames)
    let sounds = cues.map { cue in
      var cue = cue
      let start = warp.frame(cue.range.lowerBound)
      cue.range = start..<min(end, start.advanced(by: cue.range.count))
      return cue
    }
    let placed = beds.compactMap(placed) + sounds.ringing(until: end, orUntilWork: workStarts)
    // Sorting is stable: of equal starts the bed comes first, it lies under the rest.
    return placed.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A bed in its new place, its fades ending where they did; nil where nothing is left of it.
  private func placed(_ bed: Cue) -> Cue? {
    var result = bed
    result.range = warp.range(bed.range)
    guard !result.range.isEmpty else { return nil }
    guard let shape = bed.bed else { return result }
    let risen = warp.frame(bed.range.lowerBound.advanced(by: shape.fadeIn))
    let falling = warp.frame(bed.range.upperBound.advanced(by: -shape.fadeOut))
    result.bed?.fadeIn = result.range.lowerBound.distance(to: risen)
    result.bed?.fadeOut = falling.distance(to: result.range.upperBound)
    return result
  }
}
