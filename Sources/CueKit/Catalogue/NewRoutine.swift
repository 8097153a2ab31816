internal import CuePlan
internal import Foundation
internal import SoundFiles

/// A routine of one's own, made from one that comes with the tool.
public struct NewRoutine: Sendable {
  /// The name its file has unless another is wanted, such as `neck-week-one.yaml`.
  public let fileName: String
  /// The names of other routines that it uses, which belong beside it.
  public var uses: [String] { others.map(\.name) }

  private let file: RoutineFile
  private let others: [RoutineFile]
  private let title: String?

  /// Takes the sample of that name, or the one that explains itself, and gives it a title.
  public init(
    title: String? = nil, from sample: String = SampleRoutines.first,
    of samples: SampleRoutines = .bundled
  ) throws(CatalogueError) {
    var files = try samples.files(of: sample)
    file = files.removeFirst()
    others = files
    self.title = title?.asOneLine
    let name = title?.asFileName
    if let title, name?.isEmpty ?? true { throw .namelessTitle(title) }
    fileName = name.map { $0 + ".yaml" } ?? file.name
  }

  /// The routine as it will stand in a file of that name, which its comments mention.
  public func text(in name: String) -> String {
    let lines = file.lines.map { line in
      guard let title, line.hasPrefix("title: ") else {
        return line.replacing(file.name, with: name)
      }
      return "title: \(title.inQuotes)"
    }
    return lines.joined(separator: "\n")
  }

  /// Writes it to `path`, and beside it what it uses and is not there yet; replaces nothing.
  ///
  /// Returns the paths that were written. Each file appears whole or not at all.
  @discardableResult
  public func write(to path: String) throws(CatalogueError) -> [String] {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var written: [String] = []
    do throws(SoundFileError) {
      for other in others where !FileManager.default.fileExists(atPath: folder + other.name) {
        try WholeFile.write(other.text, to: folder + other.name)
        written.append(folder + other.name)
      }
      try WholeFile.write(text(in: String(path.dropFirst(folder.count))), to: path)
    } catch {
      throw .notWritten(error)
    }
    return [path] + written
  }
}

extension String {
  /// The text without line ends and other control characters.
  fileprivate var asOneLine: String {
    split { $0.isWhitespace || $0.isControl }.joined(separator: " ")
  }

  /// The text as a YAML scalar that no reader takes for anything else.
  fileprivate var inQuotes: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The text as a file's name: small letters and digits with dashes between, at most 60.
  fileprivate var asFileName: String {
    let folded = folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = folded.lowercased().split { !$0.isLetter && !$0.isNumber }
    return String(words.joined(separator: "-").prefix(60))
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
