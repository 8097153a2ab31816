import CuePlan
import Foundation
import Testing

@testable import Voices

struct ClipStoreTests {
  private static let speaker = EngineIdentity(engine: "script", version: "1", voice: "beep")
  private static func key(_ text: String = "Hold.") throws -> ClipKey {
    ClipKey(try SpokenText(SpokenLine(text)), by: speaker)
  }

  @Test func `a recording is found under its key and no other`() throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.file("voice"))
    let key = try Self.key()
    #expect(store.recording(for: key) == nil)
    store.keep(.beep(anchor: 5), for: key)
    #expect(store.recording(for: key) == .beep(anchor: 5))
    #expect(store.recording(for: try Self.key("Rest.")) == nil)
    let name = "\(key.hash.prefix(2))/\(key.hash).wav"
    #expect(try folder.contents(of: "voice") == [String(key.hash.prefix(2)), name])
  }

  @Test(arguments: ["", "rubbish"])
  func `a broken file is no recording, and is replaced by the next one kept`(text: String) throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.path)
    let key = try Self.key()
    try folder.write(text, to: "\(key.hash.prefix(2))/\(key.hash).wav")
    #expect(store.recording(for: key) == nil)
    store.keep(.beep(), for: key)
    #expect(store.recording(for: key) == .beep())
  }

  @Test func `a link in the store is not followed`() throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.path)
    let key = try Self.key()
    store.keep(.beep(), for: key)
    let name = folder.file("\(key.hash.prefix(2))/\(key.hash).wav")
    try FileManager.default.moveItem(atPath: name, toPath: folder.file("elsewhere.wav"))
    try FileManager.default.createSymbolicLink(
      atPath: name, withDestinationPath: folder.file("elsewhere.wav"))
    #expect(store.recording(for: key) == nil)
  }

  @Test func `a store that cannot be written keeps nothing and says nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file where the folder would be", to: "voice")
    let store = ClipStore(folder: folder.file("voice"))
    store.keep(.beep(), for: try Self.key())
    #expect(store.recording(for: try Self.key()) == nil)
    #expect(try folder.contents() == ["voice"])
  }

  @Test func `many writers of one key leave one whole file`() async throws {
    let folder = try TemporaryFolder()
    let store = ClipStore(folder: folder.path)
    let key = try Self.key()
    await withTaskGroup { group in
      for _ in 0..<16 { group.addTask { store.keep(.beep(), for: key) } }
    }
    #expect(store.recording(for: key) == .beep())
    #expect(try folder.contents().count == 2)
  }

  #if os(macOS)
    private static let usual = "/home/ana/Library/Caches/cuewave/voice"
  #else
    private static let usual = "/home/ana/.cache/cuewave/voice"
  #endif

  @Test(arguments: [
    (["HOME": "/home/ana", "XDG_CACHE_HOME": "/caches"], "/caches/cuewave/voice"),
    (["HOME": "/home/ana"], usual), (["HOME": "/home/ana", "XDG_CACHE_HOME": "caches"], usual),
    (["HOME": "home"], nil), ([:], nil),
  ])
  func `the store lies where caches belong`(environment: [String: String], folder: String?) {
    #expect(ClipStore(environment: environment)?.folder == folder)
  }
}
