internal import CuePlan

/// Reads a person's settings of voices, and an engine from a single line.
public struct SettingsReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the file at `path`; one that is not there, or is empty, sets nothing.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the file.
  public func read(path: String) throws(RoutineFileError) -> VoiceSettings {
    let findings = Findings()
    let bytes: [UInt8]
    do throws(TextFile.Refusal) {
      bytes = try TextFile.bytes(of: path)
    } catch .missing {
      return VoiceSettings()
    } catch {
      findings.report(YamlFile.report(error, path))
      throw RoutineFileError(.noInput, findings)
    }
    guard bytes.contains(where: { !" \n\r\t".utf8.contains($0) }) else { return VoiceSettings() }
    let root = YamlFile.root(of: bytes, label: path, in: findings)
    let settings = root.flatMap { SettingsKeys(findings: findings).settings($0) }
    guard let settings, !findings.hasErrors else { throw RoutineFileError(.wrongText, findings) }
    return settings
  }

  /// Reads an engine as it would stand behind `engine:`; messages call the text `label`.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the text.
  public func engine(_ text: String, label: String) throws(RoutineFileError) -> EngineWish {
    let findings = Findings()
    let root = YamlFile.root(of: Array(text.utf8), label: label, in: findings)
    let wish = root.flatMap { EngineReader(findings: findings).engine($0) }
    guard let wish, !findings.hasErrors else { throw RoutineFileError(.wrongText, findings) }
    return wish
  }
}

/// The keys of the settings.
private struct SettingsKeys {
  let findings: Findings

  func settings(_ node: Node) -> VoiceSettings? {
    guard var fields = Fields(node, .voiceSettings, in: findings) else { return nil }
    let engines = EngineReader(findings: findings)
    let values = ValueReader(findings: findings)
    var settings = VoiceSettings()
    fields.read("engine", into: &settings.engine, engines.engine)
    fields.read("languages", into: &settings.languages) { languages($0, engines) }
    fields.read("fallback", into: &settings.fallback) { values.choice($0, of: "fallback") }
    fields.read("say", into: &settings.pronunciations) { SaidWords(findings: findings).words($0) }
    fields.finish()
    return settings
  }

  private func languages(_ node: Node, _ engines: EngineReader) -> [String: EngineWish]? {
    guard case .map(let entries) = node.content else {
      findings.report(
        "\"languages\" is a map of languages, and this is \(node.kind)", at: node,
        expected: "lines of the form \"es: espeak-ng\"")
      return nil
    }
    var wishes: [String: EngineWish] = [:]
    for entry in entries {
      let isTag = entry.name.allSatisfy { $0.isASCII && $0.isLetter || $0 == "-" }
      if !isTag || entry.name.hasPrefix("-") || !(2...35).contains(entry.name.count) {
        findings.report(
          "\"\(entry.name)\" is no language", at: entry.key, expected: "a tag such as es or en-GB")
      }
      wishes[entry.name] = engines.engine(entry.value)
    }
    return wishes
  }
}
