public import CuePlan

/// The language packs of a folder, one file each, named by its BCP 47 tag: `en.yaml`.
public struct Languages: Sendable {
  private let folder: YamlFolder

  /// The languages that come with the tool.
  public static var bundled: Languages { Languages(YamlFolder(bundled: "Languages")) }

  /// Names a folder of language packs; nothing is read yet.
  public init(folder: String) { self.init(YamlFolder(folder)) }

  private init(_ folder: YamlFolder) { self.folder = folder }

  /// The tags that have a pack, in alphabetical order.
  public var tags: [String] { folder.ids }

  /// Reads the pack of a language; nil when there is none.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the file.
  public func pack(_ tag: String) throws(RoutineFileError) -> LanguagePack? {
    let findings = Findings()
    let root = root(of: tag, in: findings)
    let pack = root.flatMap { LanguageReader(findings: findings).pack($0, tag: tag) }
    guard !findings.hasErrors else { throw RoutineFileError(.wrongText, findings) }
    return pack
  }

  /// The root of a language's file; nil when there is none or it is no YAML, which is reported.
  func root(of tag: String, in findings: Findings) -> Node? {
    holds(tag) ? folder.root(of: tag, in: findings) : nil
  }

  /// Whether there is a file for a language, right or wrong.
  func holds(_ tag: String) -> Bool { folder.holds(tag) }
}
