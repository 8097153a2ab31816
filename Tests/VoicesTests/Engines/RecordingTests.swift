import CuePlan
import SoundFiles
import Testing

@testable import Voices

struct RecordingTests {
  @Test func `every 16-bit sample survives the way through floats`() {
    let all = ContiguousArray((Int16.min...Int16.max).map { Float($0) / 32_768 })
    let sound = DecodedSound(samples: all, channels: 1, sampleRate: 10)
    #expect(Recording(sound).samples == ContiguousArray(Int16.min...Int16.max))
  }

  @Test func `channels are mixed, finer samples rounded, louder ones held at full scale`() {
    let samples: ContiguousArray<Float> = [0.5, 0.25, 1.4 / 32_768, 1.4 / 32_768, 3, 3, -9e9, -1]
    let sound = DecodedSound(samples: samples, channels: 2, sampleRate: 10)
    #expect(Recording(sound).samples == [12_288, 1, .max, .min])
  }

  @Test func `an anchor outside the recording is left out`() {
    let rate = SampleRate(10)
    #expect(Recording([1, 2, 3], rate: rate, anchor: 2).anchor == 2)
    #expect(Recording([1, 2, 3], rate: rate, anchor: 3).anchor == nil)
    #expect(Recording([1, 2, 3], rate: rate, anchor: -1).anchor == nil)
  }

  @Test func `joined recordings keep the first one's beat and need one rate`() throws {
    let first = Recording([1, 2], rate: SampleRate(10), anchor: 1)
    let joined = try first.joined(with: Recording([3], rate: SampleRate(10), anchor: 0))
    #expect(joined == Recording([1, 2, 3], rate: SampleRate(10), anchor: 1))
    #expect(throws: EngineFailure.changedRate(from: SampleRate(10), to: SampleRate(20))) {
      try first.joined(with: Recording([3], rate: SampleRate(20)))
    }
  }
}
