/// Where a text is said, which settles the tokens it may hold and the words it may not.
enum Wording: Equatable {
  /// In an exercise, where a side is known: side tokens, never side words.
  case sided
  /// In an alternating exercise, where no side is known: neither tokens nor side words.
  case betweenSides
  /// In an exercise without sides: no tokens; words as one likes.
  case unsided
  /// In a session, outside any exercise: no tokens; words as one likes.
  case session
  /// In a language pack, which knows what each of its lines is given.
  case line(tokens: [String])

  /// Whether side words must be tokens here.
  var refusesSideWords: Bool { self == .sided || self == .betweenSides }

  /// Why no side token can stand here; nil where one can, or where tokens are listed.
  var tokenRefusal: String? {
    switch self {
    case .sided, .line: nil
    case .betweenSides: "only a phase with a \"turn\" has a side"
    case .unsided: "the exercise has no sides"
    case .session: "only an exercise has sides"
    }
  }
}
