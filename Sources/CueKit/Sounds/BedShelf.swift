internal import CuePlan
internal import Foundation
internal import SoundFiles

/// Which beds there are, and which of them are files.
///
/// A file that was given for a bed comes first, then one of its name in the tool's own
/// `Samples/Beds`, then what the tool makes, then the user's folder.
struct BedShelf: Sendable {
  private let given: [BedName: String]
  private let own: String?
  private let users: String

  /// Makes a shelf with the file that somebody wishes for, if it is one; the folder `users` need
  /// not be there.
  init(
    _ wish: BedWish? = nil, own: String? = Bundle.module.resourceURL?.appending(path: "Beds").path,
    users: String = ConfigurationFolder.standard.path(of: "beds")
  ) {
    if case .file(let path) = wish { given = [BedWish.file(path).name: path] } else { given = [:] }
    self.own = own
    self.users = users
  }

  /// The file of a bed; nil for one that the tool makes, and for one that is nowhere.
  func file(for name: BedName) -> String? {
    if let path = given[name] { return path }
    if let path = own.flatMap({ BedShelf.sound(name, in: $0) }) { return path }
    return BedName.all.contains(name) ? nil : BedShelf.sound(name, in: users)
  }

  /// Whether there is such a bed.
  func holds(_ name: BedName) -> Bool { BedName.all.contains(name) || file(for: name) != nil }

  /// The names of all beds: what the tool makes, then files, in order.
  var names: [String] {
    let files = [own, users].compactMap(\.self).flatMap { folder in
      ((try? Folder(path: folder).names) ?? []).compactMap { file in
        BedShelf.endings.first { file.hasSuffix("." + $0) }
          .map { String(file.dropLast($0.count + 1)) }
      }
    }
    let made = BedName.all.map(\.rawValue)
    return made + Set(files).subtracting(made).sorted()
  }

  private static let endings = ["wav", "flac", "ogg", "opus", "aiff"]

  private static func sound(_ name: BedName, in folder: String) -> String? {
    endings.lazy.map { "\(folder)/\(name.rawValue).\($0)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension BedShelf {
  /// Refuses a wish for a bed that is nowhere, and a routine that asks for one.
  func check(_ routine: Routine, wish: BedWish?, sources: [SourceText]) throws(SessionError) {
    for name in routine.bedNames {
      if let path = given[name] {
        guard FileManager.default.fileExists(atPath: path) else {
          throw .soundFile(.system(.read, path: path, .notFound))
        }
      } else if !holds(name) {
        guard wish == nil, let source = sources.first else {
          throw .unknownBed(name.rawValue, known: names)
        }
        throw .notToBeHad(diagnostic(on: name, in: source), in: source)
      }
    }
  }

  private func diagnostic(on name: BedName, in source: SourceText) -> Diagnostic {
    Diagnostic(
      "there is no bed \"\(name.rawValue)\"", at: place(of: name, in: source),
      width: name.rawValue.unicodeScalars.count, expected: names.joined(separator: ", "),
      suggestion: NearestWord.find(name.rawValue, in: names))
  }

  /// Where the name stands, looked for in the text: a routine keeps the choice and not its place.
  private func place(of name: BedName, in source: SourceText) -> SourcePlace {
    for (index, line) in source.lines.enumerated()
    where line.contains("bed:") || line.contains("sound:") {
      guard let range = line.firstRange(of: name.rawValue) else { continue }
      let column = line[..<range.lowerBound].unicodeScalars.count + 1
      return SourcePlace(file: source.file, line: index + 1, column: column)
    }
    return SourcePlace(file: source.file, line: 1, column: 1)
  }
}
