import Foundation
import SoundFiles

/// A folder in the making, beside the place where it will appear in one step.
struct DraftFolder: ~Copyable {
  let path: String
  private let place: String

  /// Makes an empty folder beside `place`, with a name that is hidden and says whose it is.
  init(for place: String) throws(VoicePackBuildError) {
    self.place = Self.trimmed(place)
    let (parent, prefix) = Self.names(beside: place)
    path = "\(parent)\(prefix)\(ProcessInfo.processInfo.processIdentifier)\(Self.ending)"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .noFolder(path: place)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Takes files over from another folder, those that are there.
  func take(_ names: [String], from folder: String) throws(VoicePackBuildError) {
    for name in names where FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
      do {
        try FileManager.default.copyItem(
          atPath: "\(folder)/\(name)", toPath: "\(path)/\(name)")
      } catch {
        throw .cannotWrite(.system(.write, path: "\(path)/\(name)", SystemFailure(errno)))
      }
    }
  }

  /// Puts the folder in its place; what stood there is gone only once it is.
  consuming func finish() throws(VoicePackBuildError) {
    let old = path + Self.replacedEnding
    let isThere = FileManager.default.fileExists(atPath: place)
    if isThere, rename(place, old) != 0 { throw failure() }
    guard rename(path, place) == 0 else {
      let failure = failure()
      if isThere { rename(old, place) }
      throw failure
    }
    if isThere { try? FileManager.default.removeItem(atPath: old) }
  }

  private func failure() -> VoicePackBuildError {
    .cannotWrite(.system(.write, path: place, SystemFailure(errno)))
  }
}

extension DraftFolder {
  private static let ending = ".unfinished"
  /// Follows the name of a draft where that takes the place of another folder.
  private static let replacedEnding = ".old"

  /// Clears away what processes that were killed have left beside `place`, and puts back what they
  /// took from there and did not replace.
  static func clearAbandoned(beside place: String) {
    let (parent, prefix) = names(beside: place)
    let names = try? FileManager.default.contentsOfDirectory(atPath: parent.isEmpty ? "." : parent)
    for name in names?.sorted() ?? [] where name.hasPrefix(prefix) {
      let isReplaced = name.hasSuffix(ending + replacedEnding)
      guard isReplaced || name.hasSuffix(ending),
        let owner = pid_t(name.dropFirst(prefix.count).prefix { $0 != "." }), isGone(owner)
      else { continue }
      let isLost = isReplaced && !FileManager.default.fileExists(atPath: place)
      if isLost, rename(parent + name, trimmed(place)) == 0 { continue }
      try? FileManager.default.removeItem(atPath: parent + name)
    }
  }

  private static func isGone(_ owner: pid_t) -> Bool {
    owner > 0 && kill(owner, 0) != 0 && errno == ESRCH
  }

  private static func trimmed(_ place: String) -> String {
    place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
  }

  /// The folder that holds `place`, up to its slash, and what the names of its drafts begin with.
  private static func names(beside place: String) -> (parent: String, prefix: String) {
    let name = trimmed(place).split(separator: "/").last ?? ""
    return (String(trimmed(place).dropLast(name.count)), ".\(name).")
  }
}
