import CuePlan
import Foundation
import Testing

@testable import Voices

struct ClipStoreBoundTests {
  private let folder: TemporaryFolder
  private let store: ClipStore

  init() throws {
    folder = try TemporaryFolder()
    store = ClipStore(folder: folder.path)
  }

  private func key(_ text: String) throws -> ClipKey {
    ClipKey(
      try SpokenText(SpokenLine(text)),
      by: EngineIdentity(engine: "script", version: "1", voice: "beep"))
  }

  private func path(_ text: String) throws -> String {
    let hash = try key(text).hash
    return folder.file("\(hash.prefix(2))/\(hash).wav")
  }

  /// Keeps a recording that was last used so many seconds ago.
  private func keep(_ text: String, usedAgo seconds: Double) throws {
    store.keep(.beep(), for: try key(text))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: path(text))
  }

  private func isKept(_ text: String) throws -> Bool {
    FileManager.default.fileExists(atPath: try path(text))
  }

  @Test func `what was not used for the longest time goes first, and no more than must`() throws {
    for (index, text) in ["a", "b", "c", "d"].enumerated() {
      try keep(text, usedAgo: Double(10_000 - 1000 * index))
    }
    let size = StoredClip(.beep()).bytes.count
    store.shrink(to: 2 * size)
    #expect(try ["a", "b", "c", "d"].map(isKept) == [false, false, true, true])
  }

  @Test func `a recording that was played is used again`() throws {
    try keep("a", usedAgo: 10_000)
    try keep("b", usedAgo: 9000)
    #expect(store.recording(for: try key("a")) == .beep())
    store.shrink(to: StoredClip(.beep()).bytes.count)
    #expect(try ["a", "b"].map(isKept) == [true, false])
  }

  @Test func `what is in use stays, whatever the bound`() throws {
    try keep("a", usedAgo: 60)
    store.shrink(to: 0)
    #expect(try isKept("a"))
  }

  @Test func `what a killed writer left goes, and nothing that is not the store's`() throws {
    let old = Date(timeIntervalSinceNow: -10_000)
    for name in ["ab/.x.wav.1234", "mine/y.wav", "z.wav"] {
      try folder.write("rubbish", to: name)
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: folder.file(name))
    }
    store.shrink(to: 1000)
    #expect(try folder.contents().filter { $0.contains(".") } == ["mine/y.wav", "z.wav"])
  }

  @Test func `a store that is not there is small enough`() {
    ClipStore(folder: folder.file("nowhere")).shrink(to: 0)
  }
}
