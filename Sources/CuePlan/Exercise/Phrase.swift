/// Words as an author wrote them, with tokens such as `{side}` still in place.
public struct Phrase: Hashable, Sendable {
  /// The text, longest form first; later forms say less in less time.
  public var forms: [String]
  /// The language of the text where it differs from the routine's.
  public var language: String?
  /// Where it stands.
  public var place: SourcePlace?

  /// Makes a phrase of one form.
  public init(_ text: String, language: String? = nil, place: SourcePlace? = nil) {
    self.init(forms: [text], language: language, place: place)
  }

  /// Makes a phrase of several forms, longest first.
  public init(forms: [String], language: String? = nil, place: SourcePlace? = nil) {
    self.forms = forms
    self.language = language
    self.place = place
  }
}

extension Phrase: ExpressibleByStringLiteral {
  /// Makes a phrase of one form.
  public init(stringLiteral value: String) { self.init(value) }
}

/// A value together with who says so.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public var value: Value
  /// Who says so.
  public var provenance: Provenance

  /// Makes a value with its provenance.
  public init(_ value: Value, from provenance: Provenance) {
    self.value = value
    self.provenance = provenance
  }
}

/// Where a number comes from.
public enum Provenance: Hashable, Sendable {
  /// The article that the ten stretches were taken from.
  case seed
  /// A guideline, leaflet or study, named.
  case guideline(String)
  /// A judgement of ours, open to change.
  case tool
  /// The author of the routine.
  case routine

  /// The word that files use: `seed`, `guideline`, `default` or `routine`.
  public var word: String {
    switch self {
    case .seed: "seed"
    case .guideline: "guideline"
    case .tool: "default"
    case .routine: "routine"
    }
  }
}
