/// Why a sound has no place where it is wanted.
enum Refusal: Error, Hashable {
  /// It lasts `needed`, and there is `room` for less.
  case tooLong(needed: Seconds, room: Seconds)
  /// Something that comes first is heard there.
  case taken(by: CueKind)
  /// It would be closer than that to an end of the slot.
  case tooCloseToAnEnd(Seconds)
  /// There is nothing to hear: its words make no sound.
  case nothingToHear
}

extension Refusal {
  /// The reason as part of a sentence whose subject is the cue.
  func words(in slot: Slot) -> String {
    let room = "the \(ClockText.seconds(slot.length.least)) s of \(slot.name)"
    switch self {
    case .tooLong(let needed, let left):
      let left = ClockText.seconds(max(.zero, left))
      return "it takes \(ClockText.seconds(needed)) s, and \(room) leave it \(left) s"
    case .taken(let kind):
      return "it would be heard together with the \(kind.rawValue) cue, which comes first"
    case .tooCloseToAnEnd(let margin):
      return "it is closer than \(ClockText.seconds(margin)) s to an end of \(room)"
    case .nothingToHear: return "there is nothing to hear in it"
    }
  }
}

extension Fitting {
  /// How a sentence begins that says that not even this was enough.
  var even: String {
    switch self {
    case .short: "even in its short form, "
    case .faster: "even spoken faster, "
    case .tone: "even as a tone, "
    }
  }
}
