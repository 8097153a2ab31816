/// What sounds when, kept by the second: looking around a moment takes as long in a day as in a
/// minute.
struct SoundMap {
  /// A sound in its place.
  struct Span {
    var frames: Range<FramePosition>
    var lane: Lane
    var kind: CueKind
  }

  private let rate: SampleRate
  private let quietAroundWords: Int
  private let quietBetweenWords: Int
  private let quietBetweenTones: Int
  private var bySecond: [[Span]] = []

  /// Makes an empty map of a track at that rate.
  init(rate: SampleRate) {
    self.rate = rate
    quietAroundWords = rate.frames(in: Quiet.usual)
    quietBetweenWords = rate.frames(in: Quiet.betweenWords)
    quietBetweenTones = rate.frames(in: Quiet.betweenTones)
  }

  /// The frames of quiet that a sound keeps from a tone beside it.
  func quietBesideTone(_ lane: Lane) -> Int {
    lane == .voice ? quietAroundWords : quietBetweenTones
  }

  /// The frames of quiet that a sound of that lane keeps from `span`.
  ///
  /// Words follow the sound that starts the work at once, for they say what the work is.
  private func quiet(_ lane: Lane, from span: Span, _ spacing: Spacing) -> Int {
    switch (lane, span.lane) {
    case (.voice, .voice): spacing == .easy ? quietBetweenWords : quietAroundWords
    case (.voice, _):
      spacing == .easy && span.kind.isOver ? quietBetweenWords : quietAroundWords
    case (_, .voice): quietAroundWords
    default: quietBetweenTones
    }
  }

  /// Where a sound of that lane may start behind `span`.
  func end(
    of span: Span, before lane: Lane, _ spacing: Spacing = .close
  ) -> FramePosition {
    span.frames.upperBound.advanced(by: quiet(lane, from: span, spacing))
  }

  /// Puts a sound on the map.
  mutating func insert(_ span: Span) {
    let seconds = seconds(of: span.frames, margin: 0)
    while bySecond.count <= seconds.upperBound { bySecond.append([]) }
    for second in seconds { bySecond[second].append(span) }
  }

  /// Takes the sound off the map that was put there last.
  mutating func removeLast(_ span: Span) {
    for second in seconds(of: span.frames, margin: 0) { bySecond[second].removeLast() }
  }

  /// What a sound in `frames` would be too close to; of several, what ends last.
  ///
  /// A tone that began before `moment` is none: it rings, and gives way. From what began on
  /// `easy` or after it words keep the wider distance.
  func obstacle(
    to frames: Range<FramePosition>, _ lane: Lane, ringingBefore moment: FramePosition? = nil,
    easyFrom easy: FramePosition? = nil
  ) -> Span? {
    var found: Span?
    for second in seconds(of: frames, margin: quietBetweenWords) where second < bySecond.count {
      for span in bySecond[second] {
        let isEasy = easy.map { $0 <= span.frames.lowerBound } ?? false
        let quiet = quiet(lane, from: span, isEasy ? .easy : .close)
        let isClose =
          frames.lowerBound < span.frames.upperBound.advanced(by: quiet)
          && span.frames.lowerBound < frames.upperBound.advanced(by: quiet)
        let isRinging = moment.map { span.lane == .tone && span.frames.lowerBound < $0 } ?? false
        let isLater = found.map { $0.frames.upperBound < span.frames.upperBound } ?? true
        if isClose, !isRinging, isLater { found = span }
      }
    }
    return found
  }

  private func seconds(of frames: Range<FramePosition>, margin: Int) -> ClosedRange<Int> {
    let first = max(0, frames.lowerBound.index - margin) / rate.hertz
    let last = max(0, frames.upperBound.index + margin) / rate.hertz
    return first...max(first, last)
  }
}

extension CueKind {
  /// Whether its sound ends something, so that there is time for the words about what comes next.
  fileprivate var isOver: Bool {
    switch self {
    case .stop, .switchSides, .marker, .halfway: true
    default: false
    }
  }
}
