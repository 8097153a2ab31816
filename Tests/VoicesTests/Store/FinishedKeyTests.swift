import CueMix
import CuePlan
import Testing

@testable import Voices

struct FinishedKeyTests {
  private func key(
    _ recording: Recording = .beep(), through chain: SpeechChain = .speech(), at rate: Int = 48_000
  ) -> FinishedKey? {
    FinishedKey(KnownRecording(recording), through: chain, at: SampleRate(rate))
  }

  @Test func `the same has the same key`() throws {
    #expect(try #require(key()) == key())
    #expect(try #require(key()).hash.count == 64)
  }

  @Test func `everything that makes a clip is in its key`() {
    var other = SpeechChain.speech()
    other.steps.removeLast()
    var keys = [
      key(), key(.beep(tone: 301)), key(.beep(anchor: 0)), key(.beep(rate: SampleRate(8000))),
      key(at: 44_100), key(through: other), key(through: .rms),
    ]
    let louder = Loudness(lufs: -16.000_001)
    keys.append(key(through: .speech(target: louder)))
    #expect(Set(keys).count == 8)
  }
}
