import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct KeptClipTests {
  private static let rate = SampleRate(10)
  private static let clip = VoiceClip(
    Sound([0, 0.5, -0.25, 1, .leastNonzeroMagnitude], rate: rate), anchor: 2)

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func kept(_ bytes: [UInt8], rate: SampleRate = Self.rate) throws -> KeptClip? {
    KeptClip(at: try folder.write(Data(bytes), to: "a.clip"), rate: rate, takes: .inTurn(3))
  }

  @Test func `a clip comes back as it was, whole and in parts`() throws {
    let kept = try #require(try kept(KeptClip.bytes(of: Self.clip)))
    #expect(kept.length == SoundLength(frames: 5, anchor: 2, takes: .inTurn(3)))
    #expect(kept.sound == Self.clip.sound)
    #expect(kept.part(1..<3)?.samples == [0.5, -0.25])
  }

  @Test func `a file with a single wrong bit is none`() throws {
    let bytes = KeptClip.bytes(of: Self.clip)
    for bit in stride(from: 0, to: bytes.count * 8, by: 3) {
      var harmed = bytes
      harmed[bit / 8] ^= 1 << (bit % 8)
      #expect(try kept(harmed) == nil, "bit \(bit)")
    }
  }

  @Test func `a file that was cut, zeroed or is of another rate is none`() throws {
    let bytes = KeptClip.bytes(of: Self.clip)
    for count in [0, 15, 64, 72, bytes.count - 1] {
      #expect(try kept(Array(bytes[..<count])) == nil, "\(count) bytes")
    }
    #expect(try kept(bytes + [0]) == nil)
    #expect(try kept(bytes.map { _ in 0 }) == nil)
    #expect(try kept(bytes, rate: SampleRate(20)) == nil)
  }

  @Test func `a clip is there though its file is removed`() throws {
    let kept = try #require(try kept(KeptClip.bytes(of: Self.clip)))
    try FileManager.default.removeItem(atPath: folder.file("a.clip"))
    #expect(kept.sound == Self.clip.sound)
  }

  @Test func `a clip that is no longer whole has no sound`() throws {
    let kept = try #require(try kept(KeptClip.bytes(of: Self.clip)))
    #expect(truncate(folder.file("a.clip"), 70) == 0)
    #expect(kept.sound == nil && kept.part(0..<1) != nil)
  }
}
