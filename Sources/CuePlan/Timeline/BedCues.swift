/// Turns the backgrounds of a session's slots into cues: one for each stretch without a change.
struct BedCues {
  let policy: BedPolicy
  let sampleRate: SampleRate
  private var stretches: [Stretch] = []

  /// A part of the session with one background.
  private struct Stretch {
    let choice: BedChoice
    let start: Seconds
    var end: Seconds
  }

  init(policy: BedPolicy, sampleRate: SampleRate) {
    self.policy = policy
    self.sampleRate = sampleRate
  }

  /// Lays `choice` under the time from `start` to `end`, which follows all laid before.
  mutating func lay(_ choice: BedChoice?, from start: Seconds, to end: Seconds) {
    guard let choice, choice.name != .silence, start < end else { return }
    if let last = stretches.last, last.choice == choice, last.end == start {
      stretches[stretches.count - 1].end = end
    } else {
      stretches.append(Stretch(choice: choice, start: start, end: end))
    }
  }

  /// The cues in order; a bed that another follows at once goes on under it while that one rises.
  var cues: [Cue] {
    stretches.indices.compactMap { index in
      let next = index + 1 < stretches.count ? stretches[index + 1] : nil
      return cue(for: stretches[index], before: next)
    }
  }

  private func cue(for stretch: Stretch, before next: Stretch?) -> Cue? {
    let choice = stretch.choice
    let start = stretch.start + choice.start
    var end = min(stretch.end, choice.end.map { stretch.start + $0 } ?? stretch.end)
    var fadeOut = choice.fadeOut
    if let next, next.start == end, next.choice.start == .zero {
      fadeOut = min(next.choice.fadeIn, next.end - next.start)
      end = end + fadeOut
    }
    guard start < end else { return nil }
    let range = sampleRate.frame(at: start)..<sampleRate.frame(at: end)
    guard !range.isEmpty else { return nil }
    var cue = Cue(
      lane: .bed, kind: .bed, text: choice.name.rawValue, sound: .bed(choice.name), range: range,
      gain: policy.gain(of: choice))
    cue.bed = shape(of: cue, fadeIn: choice.fadeIn, fadeOut: fadeOut)
    return cue
  }

  /// Fades that are longer than the bed are shortened alike until they meet.
  private func shape(of cue: Cue, fadeIn: Seconds, fadeOut: Seconds) -> BedShape {
    let wanted = (fadeIn: sampleRate.frame(at: fadeIn).index, sampleRate.frame(at: fadeOut).index)
    let (whole, both) = (cue.range.count, wanted.0 + wanted.1)
    let fits = both <= whole
    return BedShape(
      fadeIn: fits ? wanted.0 : wanted.0 * whole / both,
      fadeOut: fits ? wanted.1 : wanted.1 * whole / both,
      underSpeech: policy.duck(under: .voice, at: cue.gain),
      underTones: policy.duck(under: .tone, at: cue.gain))
  }
}

extension Timeline {
  /// The same timeline with more cues, in order of their start.
  func adding(_ more: [Cue]) -> Timeline {
    guard !more.isEmpty else { return self }
    var result = self
    // Sorting is stable: of equal starts the bed comes first, it lies under the rest.
    result.cues = (more + cues).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return result
  }
}

extension Timeline {
  /// The same timeline with a tone of that peak under all of it, which nothing lowers.
  func keptAlive(at level: Decibels?) -> Timeline {
    guard let level, frames > 0 else { return self }
    var cue = Cue(
      lane: .bed, kind: .bed, text: BedName.keepAlive.rawValue, sound: .bed(.keepAlive),
      range: .zero..<FramePosition(frames), gain: level)
    let fade = min(frames / 2, sampleRate.frame(at: Seconds(1, over: 2)).index)
    cue.bed = BedShape(fadeIn: fade, fadeOut: fade, underSpeech: .unity, underTones: .unity)
    return adding([cue])
  }
}

extension ArraySlice<Slot> {
  /// Lays `bed` under every slot that has none of its own.
  mutating func lay(_ bed: BedChoice?) {
    guard let bed else { return }
    for index in indices where self[index].bed == nil { self[index].bed = bed }
  }
}
