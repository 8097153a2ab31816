public import CuePlan

/// Something about an import that its author should know: what was not carried, or only in part.
public struct ImportNote: Hashable, Sendable {
  /// A sentence, with its end mark.
  public var sentence: String
  /// What it is about, in the imported file; nil for all of it.
  public var place: SourcePlace?

  /// Makes a note.
  public init(_ sentence: String, at place: SourcePlace? = nil) {
    self.sentence = sentence
    self.place = place
  }
}

extension ImportNote: CustomStringConvertible {
  /// The note as a terminal shows it; nothing in it can drive the terminal.
  public var description: String {
    let origin = place.map { "\($0.file):\($0.line): " } ?? ""
    let scalars = "note: \(origin)\(sentence)".unicodeScalars.map { scalar in
      let category = scalar.properties.generalCategory
      return category == .control || category == .format ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
