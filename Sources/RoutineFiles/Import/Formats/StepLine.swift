internal import CuePlan

/// One step of the workout text of intervals.icu: `- cue 1m30 target`.
///
/// All text before the time is the cue. Before a `<!>` more cues may stand, each after the second
/// it is said at: `- Relax 30^Breathe <!> 1m Z1`.
struct StepLine {
  /// What is said as the step begins, if anything.
  let cue: PlacedText?
  /// What is said later in it, each with its time as written.
  let prompts: [(time: PlacedText, words: PlacedText)]
  /// How much of it is done.
  let extent: Extent
  /// How hard, in the words of the file.
  let target: PlacedText?
  /// Where it begins.
  let place: SourcePlace

  /// How much of a step is done.
  enum Extent {
    case time(Seconds)
    /// A distance, which takes no time that anybody knows.
    case distance(PlacedText)
    case unknown
  }

  /// Reads a line after its dash.
  init(_ line: PlacedText) {
    place = line.place
    let pieces = line.pieces
    let start = pieces.lastIndex { $0.text == "<!>" }.map { $0 + 1 } ?? 0
    let step = pieces[start...]
    let index = step.firstIndex { StepLine.extent($0) != nil }
    let prompts = StepLine.prompts(pieces[..<start])
    cue = PlacedText(joining: step[..<(index ?? step.endIndex)]) ?? prompts.first?.words
    self.prompts = prompts.compactMap { prompt in
      if let time = prompt.time, let words = prompt.words { (time, words) } else { nil }
    }
    extent = index.flatMap { StepLine.extent(step[$0]) } ?? .unknown
    target = index.flatMap { PlacedText(joining: step[($0 + 1)...]) }
  }

  /// Whether a line of text holds a time of this format.
  static func hasTime(_ line: some StringProtocol) -> Bool {
    line.split(separator: " ").contains { time(String($0)) != nil }
  }

  /// `5m`, `30s`, `1h2m30s`, `1m30`, `5'`, `30"`, `1'30"`; nil for anything else.
  static func time(_ text: String) -> Seconds? {
    var rest = text[...]
    var length = Seconds.zero
    var isAfterMinutes = false
    for (units, seconds) in [(["h"], 3600), (["min", "m", "'"], 60), (["s", "\""], 1)] {
      let digits = rest.prefix(while: isDigit)
      let tail = rest.dropFirst(digits.count)
      let unit = units.first { tail.hasPrefix($0) } ?? (isAfterMinutes && tail.isEmpty ? "" : nil)
      guard let unit, !digits.isEmpty, let number = ExactNumber(String(digits)) else { continue }
      length += number.seconds * seconds
      rest = tail.dropFirst(unit.count)
      isAfterMinutes = seconds == 60
    }
    return rest.isEmpty && length > .zero && length <= DurationText.longest ? length : nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    "0123456789.".contains(character)
  }
}

extension StepLine {
  private static func extent(_ piece: PlacedText) -> Extent? {
    if let time = time(piece.text) { return .time(time) }
    let unit = piece.text.drop(while: isDigit)
    let isDistance = unit.count < piece.text.count && distanceUnits.contains(unit.lowercased())
    return isDistance ? .distance(piece) : nil
  }

  private static let distanceUnits = [
    "mtr", "km", "mi", "y", "yd", "yrd", "yards", "mile", "miles", "meters", "metres",
  ]

  /// The prompts in some pieces; all but the first begin with their time and a `^`.
  private static func prompts(
    _ pieces: ArraySlice<PlacedText>
  ) -> [(time: PlacedText?, words: PlacedText?)] {
    var prompts: [(time: PlacedText?, pieces: [PlacedText])] = [(nil, [])]
    for piece in pieces where piece.text != "<!>" {
      if let (time, word) = piece.cut(atFirst: "^"), time.text.first?.isNumber ?? false {
        prompts.append((time, word.text.isEmpty ? [] : [word]))
      } else {
        prompts[prompts.count - 1].pieces.append(piece)
      }
    }
    return prompts.map { ($0.time, PlacedText(joining: $0.pieces[...])) }
  }
}
