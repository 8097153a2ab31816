import Foundation

extension SpeechProgram {
  /// Looks a program up in the folders of `searchPath`; those that are not absolute do not count.
  init(named name: String, remedy: String, searchPath: String?) {
    let folders = (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let path = folders.map { "\($0)/\(name)" }.first(where: Self.isProgram)
    self.init(name: name, path: path, remedy: remedy)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
