internal import Foundation

/// Where a routine was read from; no output may take its place.
struct RoutinePath: Hashable, Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  /// The folder it is in, ending in `/`; empty for a bare name.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// Throws where `output` leads to the routine, by whatever way.
  func refuse(_ output: String) throws(SessionError) {
    guard RoutinePath.resolved(output) != RoutinePath.resolved(path) else {
      throw .replacesRoutine(output)
    }
  }

  /// The path with all links followed and no idle parts, so that equal files have equal paths.
  static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
