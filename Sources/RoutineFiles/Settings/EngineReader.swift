internal import CuePlan

/// Reads an engine: a line, a command as a list of words, or a map of keys.
struct EngineReader {
  private let findings: Findings
  private let values: ValueReader

  init(findings: Findings) {
    self.findings = findings
    values = ValueReader(findings: findings)
  }

  /// The engine that is asked for; nil when it is wrong, which is reported.
  func engine(_ node: Node) -> EngineWish? {
    switch node.content {
    case .text(let text): line(text, node)
    case .list: command(node).map { .command($0, voice: nil) }
    case .map: keys(node)
    case .nothing, .refused: nil
    }
  }

  private func line(_ text: String, _ node: Node) -> EngineWish? {
    if let wish = EngineWish(line: text) { return wish }
    findings.report(
      "an engine without a name", at: node,
      expected: "piper VOICE, a list such as [my-tts, \"{out}\"], or http://localhost:8880/v1")
    return nil
  }

  private func command(_ node: Node) -> [String]? {
    let words = values.list(node, values.text)
    guard words.isEmpty else { return words }
    findings.report("a command without words", at: node, expected: "a program, then its arguments")
    return nil
  }

  private func keys(_ node: Node) -> EngineWish? {
    guard var fields = Fields(node, .engine, in: findings) else { return nil }
    let command = fields.take("command").flatMap(command)
    let name = fields.take("name").flatMap(values.text)
    let address = fields.take("address").flatMap(values.text)
    let voice = fields.take("voice").flatMap(values.text)
    var service = EngineWish.SpeechService(address: address ?? "", voice: voice)
    fields.read("model", into: &service.model, values.text)
    fields.read("key", into: &service.key, variable)
    fields.read("remote", into: &service.reach, reach)
    fields.finish()
    switch (name, command, address) {
    case (let name?, nil, nil): return .known(name, voice: voice)
    case (nil, let command?, nil): return .command(command, voice: voice)
    case (nil, nil, _?): return .service(service)
    default:
      findings.report(
        "an engine is one thing", at: node,
        expected: "one of \"name\", \"command\" and \"address\"")
      return nil
    }
  }

  /// The name of an environment variable; a key itself has no place in a file.
  private func variable(_ node: Node) -> String? {
    guard let name = values.text(node) else { return nil }
    let isName = name.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) || $0 == "_" }
    guard isName, name.first?.isNumber == false, name.count <= 64 else {
      findings.report(
        "\"key\" names the environment variable that holds the key", at: node,
        expected: "a name in capitals, such as SPEECH_KEY",
        help: "a key itself does not belong in a file")
      return nil
    }
    return name
  }

  private func reach(_ node: Node) -> EngineWish.Reach? {
    guard let text = values.text(node) else { return nil }
    if text == "allowed" { return .anywhere }
    findings.report(
      "\"\(text)\" does not say whether the engine may be on another machine", at: node,
      expected: "allowed, or no such line")
    return nil
  }
}
