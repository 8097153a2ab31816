import CuePlan
import Testing

@testable import CueMix

@Suite struct TapeReadingTests {
  private func runs(_ reading: TapeReading, _ ages: Range<Int>, frames: Int) -> [TapeRun] {
    var runs: [TapeRun] = []
    reading.forEachRun(at: ages, ofTape: frames, cellFrames: 1) { runs.append($0) }
    return runs
  }

  @Test func `a ring goes round, pauses and goes round again`() {
    let runs = runs(.ring(pause: 3), 8..<25, frames: 10)
    #expect(runs.map(\.first) == [8, 0])
    #expect(runs.map(\.age) == [8, 13])
    #expect(runs.map(\.count) == [2, 10])
  }

  @Test func `the frames needed for a while are named in few ranges`() {
    let ring = TapeReading.ring(pause: 3)
    #expect(ring.frames(at: 4..<9, ofTape: 10, cellFrames: 2) == [4..<9])
    #expect(ring.frames(at: 8..<25, ofTape: 10, cellFrames: 2) == [8..<10, 0..<10])
    #expect(ring.frames(at: 10..<13, ofTape: 10, cellFrames: 2).isEmpty)
  }

  @Test func `a piece goes on under the next one, and the two keep their power`() throws {
    let (piece, join) = (TapeReading.pieceCells, TapeReading.joinCells)
    for cell in 0..<join {
      let both = runs(.shuffled(seed: 1), piece + cell..<piece + cell + 1, frames: 1000)
      #expect(both.count == 2)
      let power = both.reduce(0) {
        let gain = FadeShape.equalPower.factor(at: $1.way.start)
        return $0 + gain * gain
      }
      #expect(abs(power - 1) < 1e-9)
    }
    #expect(runs(.shuffled(seed: 1), piece + join..<piece + join + 1, frames: 1000).count == 1)
  }

  @Test func `pieces come from all over the tape and stay on it`() {
    let starts = (0..<200).map { piece in
      runs(
        .shuffled(seed: 2), (piece + 1) * 128 + 20..<(piece + 1) * 128 + 21, frames: 1000)[0].first
    }
    #expect(Set(starts).count > 100)
    #expect(starts.allSatisfy { (0..<1000).contains($0) })
    #expect(starts.min() ?? 999 < 150 && starts.max() ?? 0 > 750)
  }
}
