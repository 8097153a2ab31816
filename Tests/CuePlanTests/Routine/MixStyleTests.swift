import CuePlan
import Testing

@Suite struct MixStyleTests {
  @Test func `the accessible mix keeps a bed lower, spoken over or not`() {
    let bed = BedChoice(name: .pad, level: -20)
    let (usual, accessible) = (MixStyle.usual.bedPolicy, MixStyle.accessible.bedPolicy)
    #expect(usual.gain(of: bed) == Decibels(-4))
    #expect(accessible.gain(of: bed) == Decibels(-20))
    let spokenOver = accessible.duck(under: .voice, at: accessible.gain(of: bed))
    #expect(accessible.gain(of: bed) + spokenOver == Decibels(-29))
  }
}
