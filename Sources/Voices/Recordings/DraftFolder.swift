import Foundation
import SoundFiles

/// A folder in the making, beside the place where it will appear in one step.
struct DraftFolder: ~Copyable {
  let path: String
  private let place: String

  /// Makes an empty folder beside `place`.
  init(for place: String) throws(VoicePackBuildError) {
    let trimmed = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    self.place = trimmed
    path = "\(trimmed).\(ProcessInfo.processInfo.processIdentifier).unfinished"
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
    let old = path + ".old"
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
