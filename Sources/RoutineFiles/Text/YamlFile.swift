internal import CuePlan

/// One YAML file on disk, opened as nodes.
enum YamlFile {
  /// The root of a file, which messages call `label`; nil when it has none, which is reported.
  static func root(at path: String, label: String, in findings: Findings) -> Node? {
    do throws(TextFile.Refusal) {
      return root(of: try TextFile.bytes(of: path), label: label, in: findings)
    } catch {
      findings.report(report(error, label))
      return nil
    }
  }

  /// The root of a file's bytes.
  static func root(of bytes: [UInt8], label: String, in findings: Findings) -> Node? {
    switch TextScreening.text(of: bytes, file: label) {
    case .success(let text): return YamlTree.root(of: text, file: label, in: findings)
    case .failure(let problem):
      findings.add(SourceText(file: label, text: String(decoding: bytes, as: UTF8.self)))
      findings.report(problem)
      return nil
    }
  }

  /// The report of a path that gave no text.
  static func report(_ refusal: TextFile.Refusal, _ label: String) -> Diagnostic {
    let place = SourcePlace(file: label, line: 1, column: 1)
    return switch refusal {
    case .missing: Diagnostic("there is no such file", at: place)
    case .folder: Diagnostic("this is a folder", at: place, expected: "a routine file")
    case .tooLong: TextScreening.tooLong(label)
    case .unreadable(let reason):
      Diagnostic("the file cannot be read: \(reason)", at: place)
    }
  }
}
