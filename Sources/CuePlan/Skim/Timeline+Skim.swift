extension Timeline {
  /// A fast listen, to check a session by ear: every line once in its order, little quiet.
  ///
  /// Chapters and both sides of everything stay. Holds and rests, the time between words, and
  /// repetitions in which nothing new is said do not; ``changes`` says how much that is.
  public func skimmed() -> Timeline {
    let skim = Skim(self)
    var result = self
    result.frames = skim.warp.newFrames
    result.phases = phases.compactMap { phase in
      var phase = phase
      phase.range = skim.warp.range(phase.range)
      return phase.range.isEmpty ? nil : phase
    }
    result.chapters = chapters.compactMap { chapter in
      var chapter = chapter
      chapter.range = skim.warp.range(chapter.range)
      return chapter.range.isEmpty ? nil : chapter
    }
    let work = result.phases.filter(\.kind.isDose).map(\.range.lowerBound)
    result.cues = skim.placed(cues.filter { $0.lane == .bed }, workStarts: work)
    for index in result.dropped.indices {
      result.dropped[index].at = skim.warp.frame(result.dropped[index].at)
    }
    result.changes.append(sentence(on: skim))
    return result
  }

  private func sentence(on skim: Skim) -> String {
    let (whole, short) = (sampleRate.seconds(frames), sampleRate.seconds(skim.warp.newFrames))
    let sounds = skim.leftOut == 1 ? "1 sound" : "\(skim.leftOut) sounds"
    return "a fast listen: \(ClockText.clock(whole)) in \(ClockText.clock(short)), without "
      + "\(sounds) that repeat what was heard"
  }
}
