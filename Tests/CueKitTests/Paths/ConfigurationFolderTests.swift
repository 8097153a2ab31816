import Testing

@testable import CueKit

struct ConfigurationFolderTests {
  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/x", "HOME": "/home/a"], "/x/cuewave"),
    (["XDG_CONFIG_HOME": "x", "HOME": "/home/a"], "/home/a/.config/cuewave"),
    (["HOME": "/home/a"], "/home/a/.config/cuewave"),
  ])
  func `it is where users look for it`(environment: [String: String], path: String) {
    #expect(ConfigurationFolder.folder(in: environment).path == path)
  }
}
