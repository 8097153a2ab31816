public import CuePlan

extension Voice {
  /// What became of lines that were to be spoken.
  public struct Spoken: Sendable {
    /// The clip of every line that has one in memory.
    public private(set) var clips: [SpokenLine: VoiceClip]
    /// The clip of every line that has one in the store.
    public private(set) var kept: [SpokenLine: KeptClip] = [:]
    /// The lines that have none, in the order they were asked for.
    public private(set) var unspoken: [VoiceError.Unspoken]

    /// Makes a result.
    public init(clips: [SpokenLine: VoiceClip] = [:], unspoken: [VoiceError.Unspoken] = []) {
      self.clips = clips
      self.unspoken = unspoken
    }

    init(_ made: [SpokenLine: FinishedClip], unspoken: [VoiceError.Unspoken]) {
      self.init(unspoken: unspoken)
      for (line, clip) in made {
        switch clip {
        case .inMemory(let clip): clips[line] = clip
        case .inStore(let clip): kept[line] = clip
        }
      }
    }

    /// This and what became of others; of a line with two clips the first counts.
    public func merging(_ others: Spoken) -> Spoken {
      var all = self
      all.clips.merge(others.clips) { first, _ in first }
      all.kept.merge(others.kept) { first, _ in first }
      all.unspoken += others.unspoken
      return all
    }

    /// Whether a line has a clip.
    public func says(_ line: SpokenLine) -> Bool { clips[line] != nil || kept[line] != nil }

    /// Without those of the lines without a clip that are `leftOut`.
    public func dropping(_ leftOut: (VoiceError.Unspoken) -> Bool) -> Spoken {
      var rest = self
      rest.unspoken.removeAll(where: leftOut)
      return rest
    }
  }
}
