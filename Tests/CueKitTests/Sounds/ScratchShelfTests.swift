import CueMix
import CuePlan
import Testing
import Voices

@testable import CueKit

struct ScratchShelfTests {
  private let up = CueSound.speech(SpokenLine("Up"))

  @Test func `a sound comes back as it was put there`() {
    let shelf = ScratchShelf()
    let mono = Sound([0.5, -1, 1.5], rate: SampleRate(10))
    let stereo = Sound([0.1, 0.2, 0.3, 0.4], layout: .stereo, rate: SampleRate(20))
    shelf.put(mono, as: up)
    shelf.put(stereo, as: .tone(.tick))
    #expect(shelf.sound(.tone(.tick)) == stereo)
    #expect(shelf.sound(up) == mono)
  }

  @Test func `a clip of the store is read from there, in parts`() async throws {
    let folder = try TemporaryFolder()
    let voice = Voice(
      engine: ScriptedEngine(), store: ClipStore(folder: folder.path), chain: .speech())
    let spoken = await voice.speak([SpokenLine("Up")], at: SampleRate(8000), in: .store)
    let clip = try #require(spoken.kept.values.first)
    let shelf = ScratchShelf()
    shelf.put(clip, as: up)
    #expect(shelf.sound(up)?.frames == clip.length.frames)
    #expect(shelf.sound(up) == clip.sound)
    #expect(shelf.part(3..<8, of: up) != nil)
  }

  @Test func `there is nothing that was not put there`() {
    #expect(ScratchShelf().sound(up) == nil)
  }
}
