import CuePlan
import Testing

@testable import Voices

struct FinishingTests {
  private static let rate = SampleRate(16_000)
  private static let finishing = Finishing(chain: .speech(), rate: rate, takes: .inTurn(2))

  private let folder: TemporaryFolder
  private let store: ClipStore

  init() throws {
    folder = try TemporaryFolder()
    store = ClipStore(folder: folder.path)
  }

  private func expected() throws -> VoiceClip {
    try #require(try SpeechChain.speech().clip(of: .beep(anchor: 1700), at: Self.rate))
  }

  private let known = KnownRecording(.beep(anchor: 1700))

  @Test func `without a store a clip is made and stays in memory`() throws {
    guard case .inMemory(let clip) = try Self.finishing.clip(of: known, in: nil) else {
      Issue.record("it is not in memory")
      return
    }
    #expect(try clip.sound == expected().sound)
    #expect(clip.length.takes == .inTurn(2) && clip.length.anchor > 0)
  }

  @Test func `what the store keeps has the same samples, and is not made again`() throws {
    var lengths: [SoundLength] = []
    let lost = KnownRecording(origin: known.origin) { () throws(VoiceError.Reason) in
      throw .notRecorded
    }
    for recording in [known, lost] {
      guard case .inStore(let clip) = try Self.finishing.clip(of: recording, in: store) else {
        Issue.record("it is not in the store")
        return
      }
      #expect(try clip.sound == expected().sound)
      lengths.append(clip.length)
    }
    let length = try expected().length
    let twice = SoundLength(frames: length.frames, anchor: length.anchor, takes: .inTurn(2))
    #expect(lengths == [twice, twice])
  }

  @Test func `where the store takes nothing a clip stays in memory`() throws {
    let full = ClipStore(folder: try folder.write("a file", to: "voice"))
    guard case .inMemory = try Self.finishing.clip(of: known, in: full) else {
      Issue.record("it is not in memory")
      return
    }
  }

  @Test func `silence is no clip`() {
    let silence = KnownRecording(.beep(level: 0))
    #expect(throws: VoiceError.Reason.silent) {
      try Self.finishing.clip(of: silence, in: store)
    }
  }
}
