import CueMix
import CuePlan
import Testing

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

  @Test func `there is nothing that was not put there`() {
    #expect(ScratchShelf().sound(up) == nil)
  }
}
