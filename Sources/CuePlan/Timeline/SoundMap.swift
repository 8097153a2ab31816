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

  /// The frames of quiet that sounds of two lanes keep between them.
  func quiet(_ one: Lane, _ other: Lane, _ spacing: Spacing = .close) -> Int {
    switch (one, other) {
    case (.voice, .voice): spacing == .easy ? quietBetweenWords : quietAroundWords
    case (.voice, _), (_, .voice): quietAroundWords
    default: quietBetweenTones
    }
  }

  /// Where a sound of that lane may start behind `span`.
  func end(
    of span: Span, before lane: Lane, _ spacing: Spacing = .close
  ) -> FramePosition {
    span.frames.upperBound.advanced(by: quiet(span.lane, lane, spacing))
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
  /// A tone that began before `moment` is none: it rings, and gives way. Words that began on `easy`
  /// or after it keep the wider distance from other words.
  func obstacle(
    to frames: Range<FramePosition>, _ lane: Lane, ringingBefore moment: FramePosition? = nil,
    easyFrom easy: FramePosition? = nil
  ) -> Span? {
    var found: Span?
    for second in seconds(of: frames, margin: quietBetweenWords) where second < bySecond.count {
      for span in bySecond[second] {
        let isEasy = easy.map { $0 <= span.frames.lowerBound } ?? false
        let quiet = quiet(lane, span.lane, isEasy ? .easy : .close)
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
