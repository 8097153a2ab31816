/// How a bed comes and goes, and how far it gives way to what is heard over it.
public struct BedShape: Hashable, Sendable {
  /// Frames from silence to full at its start.
  public var fadeIn: Int
  /// Frames from full to silence at its end.
  public var fadeOut: Int
  /// The change of its level while somebody speaks.
  public var underSpeech: Decibels
  /// The change of its level while a tone sounds.
  public var underTones: Decibels

  /// Makes a shape.
  public init(fadeIn: Int, fadeOut: Int, underSpeech: Decibels, underTones: Decibels) {
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
    self.underSpeech = underSpeech
    self.underTones = underTones
  }
}

/// How far beds stay under the voice.
public struct BedPolicy: Hashable, Sendable {
  /// The least distance between speech and the bed under it, in LU.
  public var distance: Double
  /// Whether an author's own level may come nearer than that while nobody speaks.
  public var ownLevels: OwnLevels

  /// What becomes of a level that an author has set.
  public enum OwnLevels: Hashable, Sendable {
    /// It is kept where nobody speaks.
    case kept
    /// It is kept where it lies no nearer to speech than the distance.
    case bounded
  }

  /// 15 LU, as over an ambience (Torcoli and others, JAES 67(12), 2019).
  public static let standard = BedPolicy(distance: 15, ownLevels: .kept)
  /// 20 LU, spoken over or not (WCAG 1.4.7).
  public static let accessible = BedPolicy(distance: 20, ownLevels: .bounded)
  /// The loudness that speech is mixed at, in LUFS.
  public static let speechLevel = -16.0

  /// Makes a policy.
  public init(distance: Double, ownLevels: OwnLevels) {
    self.distance = distance
    self.ownLevels = ownLevels
  }

  /// The gain of a bed, relative to speech.
  public func gain(of choice: BedChoice) -> Decibels {
    let farthest = Decibels(-distance)
    guard let level = choice.level else { return farthest }
    let own = Decibels(level - BedPolicy.speechLevel)
    return ownLevels == .kept ? own : min(own, farthest)
  }

  /// How far a bed of that gain is lowered under a lane: so that it is heard to give way, and at
  /// least to the distance under speech.
  public func duck(under lane: Lane, at gain: Decibels) -> Decibels {
    switch lane {
    case .voice: Decibels(min(-9, -distance - gain.value))
    case .tone: Decibels(-6)
    case .bed: .unity
    }
  }
}
