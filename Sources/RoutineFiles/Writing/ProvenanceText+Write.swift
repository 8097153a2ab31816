internal import CuePlan

extension ProvenanceText {
  /// Writes a value with who says so; the author's own needs no mention.
  static func written(_ value: String, from provenance: Provenance) -> String {
    switch provenance {
    case .routine: value
    case .guideline(let name): "\(value) from \(provenance.word) \(name)"
    case .seed, .tool: "\(value) from \(provenance.word)"
    }
  }
}

extension Sourced {
  /// The value in a grammar of ours, with who says so.
  func written(_ text: (Value) -> String) -> YamlValue {
    .word(ProvenanceText.written(text(value), from: provenance))
  }
}
