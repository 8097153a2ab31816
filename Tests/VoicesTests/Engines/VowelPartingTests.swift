import CuePlan
import Testing

@testable import Voices

struct VowelPartingTests {
  /// A word of 200 ms, a frame a millisecond, that is another one from `frame` on.
  private func word(from frame: Int? = nil) -> Recording {
    let samples = (0..<200).map { Int16($0 < frame ?? 200 ? $0 : -$0 - 1) }
    return Recording(ContiguousArray(samples), rate: SampleRate(1000))
  }

  private func onset(plain: Int? = nil, lengthened: Int?, changed: [Int?]) -> Int? {
    VowelParting(
      recording: word(), plain: word(from: plain), lengthened: word(from: lengthened),
      changed: changed.map(word)
    ).onset
  }

  @Test func `another vowel tells at once where a longer one tells late`() {
    #expect(onset(lengthened: 108, changed: [100, 100, 40]) == 100)
    #expect(onset(lengthened: 100, changed: [100]) == 100)
    #expect(onset(lengthened: 8, changed: [0]) == 0)
  }

  @Test func `after a voice a longer vowel tells, a little late`() {
    #expect(onset(lengthened: 103, changed: [20, 91]) == 100)
    #expect(onset(lengthened: 103, changed: [nil]) == 100)
    #expect(onset(lengthened: 2, changed: []) == 0)
  }

  @Test func `a change that is heard later still is not that of the vowel`() {
    #expect(onset(lengthened: 103, changed: [20, 130]) == 100)
  }

  @Test func `without a difference there is no onset`() {
    #expect(onset(lengthened: nil, changed: [100]) == nil)
  }

  @Test func `a word that sounds otherwise from its phonemes shows nothing before it parts`() {
    #expect(onset(plain: 104, lengthened: 103, changed: [100]) == 100)
    #expect(onset(plain: 103, lengthened: 103, changed: [100]) == nil)
    #expect(onset(plain: 60, lengthened: 103, changed: [100]) == nil)
  }
}
