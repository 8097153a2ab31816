import Foundation

extension SpeechProgram {
  /// Looks a program up in the folders of `searchPath`; those that are not absolute do not count.
  ///
  /// A name that is a path from the root is looked for nowhere else.
  init(named name: String, remedy: String, searchPath: String?) {
    guard !name.hasPrefix("/") else {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      self.init(name: last, path: Self.isProgram(name) ? name : nil, remedy: remedy)
      return
    }
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
