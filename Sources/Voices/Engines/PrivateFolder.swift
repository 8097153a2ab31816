import Foundation
import SoundFiles

/// A folder that only this user can enter, gone with its contents when its owner is done with it.
struct PrivateFolder: ~Copyable {
  let path: String

  init() throws(EngineFailure) {
    let parent = FileManager.default.temporaryDirectory.path
    var template = Array((parent + "/cuewave-voice-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw .noWorkingFolder(path: parent, SystemFailure(errno))
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}
