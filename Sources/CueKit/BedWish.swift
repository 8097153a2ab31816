public import CuePlan

/// A background asked for in place of the routine's own.
public enum BedWish: Hashable, Sendable {
  /// No background.
  case silence
  /// A bed that the tool makes, or one in the user's folder of beds.
  case named(BedName)
  /// A sound file.
  case file(String)

  /// Reads `none`, the name of a bed or the path of a sound file, which has a `/` or a dot in it.
  public init(_ text: String) {
    if text == BedName.silence.rawValue {
      self = .silence
    } else if text.contains("/") || text.contains(".") {
      self = .file(text)
    } else {
      self = .named(BedName(rawValue: text))
    }
  }

  /// What the bed is called in a timeline: its name, or the last part of its path.
  var name: BedName {
    switch self {
    case .silence: .silence
    case .named(let name): name
    case .file(let path):
      BedName(rawValue: path.split(separator: "/").last.map(String.init) ?? path)
    }
  }
}

extension Routine {
  /// The same routine over another background: one where it has none, in place of each where it
  /// has some; a part that asks for none keeps none.
  func over(_ wish: BedWish) -> Routine {
    guard wish != .silence else { return rewritingBeds { _ in nil } }
    return rewritingBeds { bed in
      guard var bed else { return BedChoice(name: wish.name) }
      if bed.name != .silence { bed.name = wish.name }
      return bed
    }
  }

  /// The same routine with all of its beds at a level relative to the voice.
  func withBeds(at level: Decibels) -> Routine {
    rewritingBeds { bed in
      guard var bed else { return nil }
      bed.level = BedPolicy.speechLevel + level.value
      return bed
    }
  }
}
