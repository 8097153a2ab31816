import CueMix
import CuePlan
import Testing

@testable import Voices

struct VoiceClipTests {
  @Test func `a clip is as long as its sound and knows its beat`() {
    let clip = VoiceClip(Sound([0, 0.5, 0], rate: SampleRate(10)), anchor: 1)
    #expect(clip.length == SoundLength(frames: 3, anchor: 1))
  }
}
