extension [Cue] {
  /// The cues, in order, with every tone cut where it would ring into what follows.
  ///
  /// A ringing tone gives way to the next sound, to the start of work and to the end of the
  /// track; the mix fades what is cut.
  func ringing(until end: FramePosition, orUntilWork starts: [FramePosition]) -> [Cue] {
    var cues = self
    var next = end
    var starts = starts[...]
    for index in cues.indices.reversed() {
      let start = cues[index].range.lowerBound
      while let last = starts.last, last > start {
        next = Swift.min(next, last)
        starts.removeLast()
      }
      if cues[index].lane == .tone, cues[index].range.upperBound > next {
        cues[index].range = start..<next
      }
      next = Swift.min(next, start)
    }
    return cues
  }
}
