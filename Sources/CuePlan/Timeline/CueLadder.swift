extension PlannedCue {
  /// One way in which a cue can be heard.
  struct Rung {
    var sound: CueSound
    var fitted: Fitting?
    /// The same words at the voice's own pace, where the rung is a faster way to say them.
    var unhurried: CueSound?
  }

  /// The ladder, best first: in full, in a shorter form, faster, as a tone.
  ///
  /// Below the last rung the cue is dropped. Only the shortest form is hurried, and only as much
  /// as it takes.
  var rungs: [Rung] {
    guard let wanted = choices.first else { return [] }
    let words = choices.filter { $0.lane == .voice }
    let forms = words.map { Rung(sound: $0, fitted: $0 == wanted ? nil : .short) }
    let tones = choices.filter { $0.lane != .voice }
      .map { Rung(sound: $0, fitted: $0 == wanted ? nil : .tone) }
    return forms + (words.last.map(Self.hurried) ?? []) + tones
  }

  private static func hurried(_ sound: CueSound) -> [Rung] {
    guard case .speech(let line) = sound else { return [] }
    return Pace.hurried.map { pace in
      var faster = line
      faster.pace = pace
      return Rung(sound: .speech(faster), fitted: .faster, unhurried: sound)
    }
  }
}

extension Pace {
  /// The paces that are tried for words that do not fit, least hurried first.
  static let hurried = stride(from: 105, through: fastest.percent, by: 5).map(Pace.init(percent:))

  /// How long a sound is at this pace; rounds down, so that a pace that may do is tried.
  func hurrying(_ length: SoundLength) -> SoundLength {
    SoundLength(frames: length.frames * 100 / percent, anchor: length.anchor * 100 / percent)
  }
}
