import CuePlan

/// The lines of a session, and what they sound like: each text once, in the order of the lines.
struct SpeechScript: Sendable {
  /// The distinct texts.
  let texts: [SpokenText]
  private let lines: [(line: SpokenLine, text: Result<SpokenText, SpokenTextError>)]

  /// Lists `lines`, each with the text that `text` finds for it.
  init(
    _ lines: some Sequence<SpokenLine>,
    text: (SpokenLine) throws(SpokenTextError) -> SpokenText = { line throws(SpokenTextError) in
      try SpokenText(line)
    }
  ) {
    var seen: Set<SpokenLine> = []
    self.lines = lines.filter { seen.insert($0).inserted }.map { line in
      (line, Result { () throws(SpokenTextError) in try text(line) })
    }
    var heard: Set<SpokenText> = []
    texts = self.lines.compactMap { try? $0.text.get() }.filter { heard.insert($0).inserted }
  }

  /// Gives every line the result of its text; `results` are in the order of ``texts``.
  func matched<Made>(
    _ results: [Result<Made, VoiceError.Reason>]
  ) -> (made: [SpokenLine: Made], unspoken: [VoiceError.Unspoken]) {
    let byText = Dictionary(uniqueKeysWithValues: zip(texts, results))
    var made: [SpokenLine: Made] = [:]
    var unspoken: [VoiceError.Unspoken] = []
    for (line, text) in lines {
      switch text.mapError(VoiceError.Reason.text).flatMap({ byText[$0] ?? .failure(.notRecorded) })
      {
      case .success(let result): made[line] = result
      case .failure(let reason): unspoken.append(.init(line: line, reason: reason))
      }
    }
    return (made, unspoken)
  }
}
