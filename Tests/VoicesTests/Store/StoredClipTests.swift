import CuePlan
import SoundFiles
import Testing

@testable import Voices

struct StoredClipTests {
  private static let recording = Recording(
    [0, 1, -1, .max, .min], rate: SampleRate(16_000), anchor: 2)

  @Test(arguments: [nil, 0, 4])
  func `what is stored is what comes back`(anchor: Int?) {
    let stored = Recording(Self.recording.samples, rate: Self.recording.rate, anchor: anchor)
    #expect(StoredClip(bytes: StoredClip(stored).bytes)?.recording == stored)
  }

  @Test func `a recording without a sample comes back`() {
    let empty = Recording([], rate: SampleRate(8000))
    #expect(StoredClip(bytes: StoredClip(empty).bytes)?.recording == empty)
  }

  @Test func `another reader hears the same`() throws {
    let sound = try SoundFileReader.read(
      bytes: StoredClip(Self.recording).bytes, name: "stored.wav")
    #expect(Recording(sound, anchor: 2) == Self.recording)
  }

  @Test func `one wrong bit anywhere is noticed`() {
    let bytes = StoredClip(Self.recording).bytes
    for index in bytes.indices {
      for bit in [UInt8(1), 0x80] {
        var broken = bytes
        broken[index] ^= bit
        #expect(StoredClip(bytes: broken) == nil, "byte \(index)")
      }
    }
  }

  @Test func `a file cut anywhere is noticed`() {
    let bytes = StoredClip(Self.recording).bytes
    for length in bytes.indices {
      #expect(StoredClip(bytes: Array(bytes[..<length])) == nil, "\(length) bytes")
    }
  }
}
