import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct FinishedClipsTests {
  private static let rate = SampleRate(10)
  private static let clip = VoiceClip(Sound([0, 0.5, 0], rate: rate), anchor: 1, takes: .inTurn(2))

  private let folder: TemporaryFolder
  private let clips: FinishedClips

  init() throws {
    folder = try TemporaryFolder()
    clips = FinishedClips(beside: ClipStore(folder: folder.path))
  }

  private func key(_ tone: Int = 300) throws -> FinishedKey {
    let recording = KnownRecording(.beep(tone: tone))
    return try #require(FinishedKey(recording, through: .speech(), at: Self.rate))
  }

  @Test func `what is kept is found again, beside the recordings`() throws {
    #expect(clips.clip(for: try key(), at: Self.rate, takes: .inTurn(2)) == nil)
    let kept = try #require(clips.keep(Self.clip, for: try key()))
    #expect(kept.sound == Self.clip.sound && kept.length == Self.clip.length)
    #expect(clips.clip(for: try key(), at: Self.rate, takes: .inTurn(2))?.sound == kept.sound)
    #expect(clips.clip(for: try key(301), at: Self.rate, takes: .inTurn(2)) == nil)
    let hash = try key().hash
    #expect(
      try folder.contents().filter { $0.hasSuffix(".clip") }
        == ["finished/\(hash.prefix(2))/\(hash).clip"])
  }

  @Test func `a harmed clip is made again`() throws {
    _ = clips.keep(Self.clip, for: try key())
    let path = try #require(try folder.contents().first { $0.hasSuffix(".clip") })
    try folder.write("cuewave.clip/1\n\n", to: path)
    #expect(clips.clip(for: try key(), at: Self.rate, takes: .inTurn(1)) == nil)
    #expect(clips.keep(Self.clip, for: try key())?.sound == Self.clip.sound)
  }

  @Test func `a store that takes nothing keeps nothing`() throws {
    try folder.write("a file", to: "voice")
    let clips = FinishedClips(beside: ClipStore(folder: folder.file("voice")))
    #expect(clips.keep(Self.clip, for: try key()) == nil)
  }

  @Test func `a process adds no more than the bound`() throws {
    let size = KeptClip.bytes(of: Self.clip).count
    let clips = FinishedClips(beside: ClipStore(folder: folder.path), bound: 2 * size + 1)
    let kept = try (300..<303).map { clips.keep(Self.clip, for: try key($0)) != nil }
    #expect(kept == [true, true, false])
  }

  @Test func `many may keep the same clip at once`() async throws {
    let (clips, key) = (clips, try key())
    let sounds = await withTaskGroup { group in
      for _ in 0..<16 { group.addTask { clips.keep(Self.clip, for: key)?.sound } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sounds.allSatisfy { $0 == Self.clip.sound })
    #expect(try folder.contents().count { $0.contains(".cuewave-") } == 0)
  }

  @Test func `clips that were not used for long go when there is no room`() throws {
    _ = clips.keep(Self.clip, for: try key())
    _ = clips.keep(Self.clip, for: try key(301))
    let old = "finished/\(try key().hash.prefix(2))/\(try key().hash).clip"
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -9000)], ofItemAtPath: folder.file(old))
    ClipStore(folder: folder.file("finished")).shrink(to: 100)
    #expect(clips.clip(for: try key(), at: Self.rate, takes: .inTurn(1)) == nil)
    #expect(clips.clip(for: try key(301), at: Self.rate, takes: .inTurn(1)) != nil)
  }
}
