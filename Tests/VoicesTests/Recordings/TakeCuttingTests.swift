import Testing

@testable import Voices

struct TakeCuttingTests {
  /// Stretches from a picture: a letter for each tenth of a second of speech, a dot of quiet.
  private func stretches(_ picture: String) -> [TakeCutting.Stretch] {
    let speech = picture.map { $0 != "." }
    var found: [TakeCutting.Stretch] = []
    var start: Int?
    for index in 0...speech.count {
      let speaks = index < speech.count && speech[index]
      if speaks, start == nil { start = index }
      if !speaks, let first = start {
        found.append(.init(start: Double(first) / 10, end: Double(index) / 10))
        start = nil
      }
    }
    return found
  }

  private func lines(_ picture: String, needs: [Double]) -> [Range<Int>?] {
    TakeCutting(stretches(picture), needs: needs).lines
  }

  @Test func `one stretch for each line is that line, at any pace`() {
    let cutting = TakeCutting(
      stretches("...aaaaaaaaaa.........bbbbb.........cccccccccccccccccccc..."),
      needs: [0.5, 0.25, 1])
    #expect(cutting.lines == [0..<1, 1..<2, 2..<3])
    #expect(cutting.leftOver.isEmpty)
    #expect(abs(cutting.slowness - 2) < 0.01)
  }

  @Test func `a pause inside a line does not end it`() {
    let found = lines(
      "aaaaaaaaaa..............bbbbb....bbbbbbbbbb..............cccccccccc", needs: [1, 2, 1])
    #expect(found == [0..<1, 1..<3, 3..<4])
  }

  @Test func `a cough and a false start are left out`() {
    let cutting = TakeCutting(
      stretches(
        "aaaaaaaaaaaaaaa..........k..........bbbb..........bbbbbbbbbbbbbbbbbbbb.........cccccccccc"),
      needs: [1.5, 2, 1])
    #expect(cutting.lines == [0..<1, 3..<4, 4..<5])
    #expect(cutting.leftOver == [1, 2])
  }

  @Test func `a line that is not there is missed, and the others keep theirs`() {
    let found = lines(
      "aaaaaaaaaaaaaaaaaaaa..........ccccc..........dddddddddddddddddddd", needs: [2, 4, 0.5, 2])
    #expect(found == [0..<1, nil, 1..<2, 2..<3])
  }

  @Test func `nothing said leaves every line missing`() {
    #expect(TakeCutting([], needs: [1, 1]).lines == [nil, nil])
  }
}
