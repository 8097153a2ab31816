import CuePlan
import Testing

@testable import CueMix

@Suite struct ToneScoreTests {
  private static let bells: Set<ToneName> = [
    .sessionStart, .sessionEnd, .marker, .sessionStart.brightened, .sessionEnd.brightened,
    .marker.brightened,
  ]

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `every tone keeps the rules of earcons`(name: ToneName) throws {
    let score = try #require(ToneScore.named(name))
    #expect(score.length <= 3)
    for note in score.notes {
      #expect(note.length >= .milliseconds(80))
      #expect(note.start + note.length <= score.length)
      #expect(note.timbre.partials.count >= 4)
      let pitches = [note.pitch.hertz, note.target.hertz]
      let lowest = Self.bells.contains(name) ? 200.0 : 440
      #expect(pitches.allSatisfy { (lowest...1050).contains($0) })
      #expect(note.timbre.partials.allSatisfy { note.pitch.hertz * $0.ratio < 4500 })
    }
  }

  @Test func `figures rise, fall, repeat and turn as they should`() throws {
    func pitches(_ name: ToneName) throws -> [Frequency] {
      try #require(ToneScore.named(name)).notes.map(\.pitch)
    }
    let (rise, fall) = (try pitches(.start), try pitches(.stop))
    #expect(rise.count == 2 && rise[0] < rise[1])
    #expect(fall.count == 2 && fall[0] > fall[1])
    #expect(try Set(pitches(.halfway)).count == 1 && pitches(.halfway).count == 3)
    let turn = try pitches(.switchSides)
    #expect(turn.count == 4 && turn[0] < turn[1] && turn[1] > turn[2] && turn[2] < turn[3])
    #expect(try pitches(.sessionStart).count == 1)
    let close = try pitches(.sessionEnd)
    #expect(close.count == 3 && close[0] > close[1] && close[1] > close[2])
    #expect(try pitches(.tick).count == 1)
  }
}
