import CuePlan
import Testing

@testable import CueMix

@Suite struct PlacedSoundTests {
  private func placed(_ ranges: Range<Int>...) -> PlacedSounds {
    PlacedSounds(
      ranges.enumerated().map {
        PlacedSound(lane: .voice, sound: $0, range: $1, gain: 1, fadeFrames: 0)
      })
  }

  @Test func `cues are sorted by start, equal starts in the timeline's order`() {
    let cues = placed(5..<6, 2..<9, 5..<7, 0..<1)
    #expect(cues.all.map(\.sound) == [3, 1, 0, 2])
  }

  @Test func `a long cue is found however many follow it`() {
    let cues = placed(0..<100, 1..<2, 3..<4, 5..<6)
    #expect(cues.candidates(in: 50..<60).contains(0))
    #expect(!cues.isSilent(in: 50..<60))
    #expect(cues.isSilent(in: 100..<101))
  }

  @Test func `every cue that sounds in a range is a candidate`() {
    let cues = placed(0..<3, 2..<4, 4..<4, 6..<9, 7..<20, 8..<9, 30..<31)
    for start in 0..<32 {
      for end in start..<33 {
        let sounding = cues.all.indices.filter { cues.all[$0].range.overlaps(start..<end) }
        let candidates = cues.candidates(in: start..<end)
        #expect(sounding.allSatisfy(candidates.contains), "\(start)..<\(end)")
        #expect(cues.isSilent(in: start..<end) == sounding.isEmpty, "\(start)..<\(end)")
      }
    }
  }

  @Test func `a master gain multiplies every gain`() {
    var cues = placed(0..<1, 1..<2)
    cues.amplify(by: 0.5)
    #expect(cues.all.map(\.gain) == [0.5, 0.5])
  }
}
