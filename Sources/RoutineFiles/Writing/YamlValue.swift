/// A value on its way into a file, laid out as a person would.
indirect enum YamlValue: Equatable {
  /// Nothing after its key.
  case nothing
  /// In a grammar of ours, such as `4 reps each side`.
  case word(String)
  /// Somebody's words: folded where they are long.
  case text(String)
  case list([YamlValue], Layout)
  case map([YamlEntry], Layout)

  /// How the parts of a list or map stand.
  enum Layout: Equatable {
    /// Each on a line of its own.
    case lines
    /// Each with a blank line before the next.
    case paragraphs
    /// All in brackets on the line of their key, where they fit there.
    case inLine
  }

  /// A single value bare, several as a list on one line.
  static func listOrOne(_ values: [YamlValue]) -> YamlValue {
    values.count == 1 ? values[0] : .list(values, .inLine)
  }

  /// Whether it is a map.
  var isMap: Bool {
    if case .map = self { true } else { false }
  }
}

/// A key with its value.
struct YamlEntry: Equatable {
  var key: String
  var value: YamlValue

  /// Makes an entry.
  init(_ key: String, _ value: YamlValue) {
    self.key = key
    self.value = value
  }

  /// Makes an entry whose value is in a grammar of ours.
  init(_ key: String, _ word: String) { self.init(key, .word(word)) }
}
