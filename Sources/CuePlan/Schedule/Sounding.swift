/// Which tones a session sounds: its profile turns a wish for a tone into a cue, or into none.
struct Sounding {
  let profile: CuePolicy.ToneProfile

  /// Makes the tones of a profile.
  init(profile: CuePolicy.ToneProfile) { self.profile = profile }

  /// A tone at a time from the slot's start, where the profile has it.
  func tone(_ name: ToneName, _ kind: CueKind, at time: Seconds = 0) -> [PlannedCue] {
    tone(name, kind, placement: .at(time))
  }

  /// A tone placed in some other way, where the profile has it.
  func tone(
    _ name: ToneName, _ kind: CueKind, placement: PlannedCue.Placement
  ) -> [PlannedCue] {
    sound(name).map { [PlannedCue(kind, [$0], placement: placement)] } ?? []
  }

  /// The sound of a tone in this profile; nil where it has none.
  func sound(_ name: ToneName) -> CueSound? {
    switch profile {
    case .calm: .tone(name)
    case .bright: .tone(name.brightened)
    case .minimal: Self.essential.contains(name) ? .tone(name) : nil
    case .silent: nil
    }
  }

  private static let essential: Set<ToneName> = [
    .start, .stop, .tick, .switchSides, .marker, .sessionStart, .sessionEnd,
  ]
}

extension ToneName {
  /// The same figure in the bright set, such as `bright-start`.
  public var brightened: ToneName { ToneName(rawValue: "bright-" + rawValue) }

  /// Every tone of the bright set.
  public static let allBright = all.map(\.brightened)
}
