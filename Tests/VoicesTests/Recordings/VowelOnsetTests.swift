import CueMix
import CuePlan
import Testing

@testable import Voices

struct VowelOnsetTests {
  /// flite says where its vowels begin; what is heard in its recordings has to agree.
  @Test func `the onset heard in a recording is near the one its engine knows`() throws {
    let pack = try VoicePack.standard(named: "rms")
    var errors: [Double] = []
    for phrase in pack.manifest.phrases.values.sorted(by: { $0.file < $1.file }) {
      guard let take = phrase.takes.first, let known = take.anchor else { continue }
      let sound = try pack.recording(take).sound
      let speech = SpeechStretches(in: sound).stretches
      guard let first = speech.first, let last = speech.last else { continue }
      let heard = sound.vowelOnset(in: first.lowerBound..<last.upperBound)
      errors.append(Double(heard - known) / Double(sound.rate.hertz) * 1000)
    }
    let sizes = errors.map(abs).sorted()
    #expect(errors.count > 200)
    #expect(sizes[sizes.count / 2] < 40)
    #expect(sizes[sizes.count * 9 / 10] < 110)
  }
}
