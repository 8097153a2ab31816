extension Schedule {
  /// Every line that may be spoken, shorter forms included, each once, in order.
  public var lines: [SpokenLine] {
    var seen: Set<SpokenLine> = []
    return slots.lazy.flatMap(\.cues).flatMap(\.choices).compactMap { choice in
      guard case .speech(let line) = choice, seen.insert(line).inserted else { return nil }
      return line
    }
  }
}
