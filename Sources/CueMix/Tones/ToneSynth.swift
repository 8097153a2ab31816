public import CuePlan

/// Makes the session's own tones.
public enum ToneSynth {
  /// The tone of that name, mono, at its loudness beside speech; nil for a name it does not make.
  ///
  /// The same samples on every machine. Speech is taken to be at ``Loudness/speechTarget``.
  public static func sound(_ name: ToneName, at rate: SampleRate) -> Sound? {
    guard let score = ToneScore.named(name) else { return nil }
    let plain = score.played(at: rate)
    return gain(of: score, played: plain).map(plain.amplified(by:))
  }

  /// The length of that tone, known without making it; nil for a name it does not make.
  public static func length(of name: ToneName, at rate: SampleRate) -> SoundLength? {
    ToneScore.named(name).map { SoundLength(frames: rate.frames(in: $0.length)) }
  }

  private static func gain(of score: ToneScore, played plain: Sound) -> Decibels? {
    switch score.level {
    case .besideSpeech(let distance):
      return plain.activeLoudness.map { .speechTarget + distance - $0 }
    case .besideTone(let name, let distance):
      guard let other = ToneScore.named(name) else { return nil }
      return gain(of: other, played: other.played(at: plain.rate)).map { $0 + distance }
    }
  }
}

extension ToneScore {
  /// The notes, as strong as they are written.
  fileprivate func played(at rate: SampleRate) -> Sound {
    var samples = ContiguousArray(repeating: 0.0, count: rate.frames(in: length))
    for note in notes { note.add(to: &samples, at: rate) }
    return Sound(ContiguousArray(samples.map { Float($0) }), rate: rate)
  }
}
