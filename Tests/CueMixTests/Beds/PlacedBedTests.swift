import CuePlan
import Testing

@testable import CueMix

@Suite struct PlacedBedTests {
  /// A bed that is the same in every frame.
  private func flat(_ layout: ChannelLayout = .mono, pan: Pan = .centre) -> Bed {
    let tape = BedTape(Array(repeating: 0.5, count: 6), layout: layout)
    return Bed([BedLayer(tape: tape, gain: 1, pan: pan)])
  }

  @Test func `a tape is heard again and again`() throws {
    let bed = Bed([BedLayer(tape: BedTape([0.5, 0.25, -0.5]), gain: 0.5)])
    let mixed = try BedWorld(bed, frames: 7, gain: .unity).mixer().samples(0..<7)
    #expect(mixed == [0.25, 0.125, -0.25, 0.25, 0.125, -0.25, 0.25])
  }

  @Test func `a pause is silent, and a layer may begin ahead`() throws {
    let reading = TapeReading.ring(pause: 2, ahead: 4)
    let bed = Bed([BedLayer(tape: BedTape([0.5, 0.25, -0.5]), gain: 1, reading: reading)])
    let mixed = try BedWorld(bed, frames: 7, gain: .unity).mixer().samples(0..<7)
    #expect(mixed == [0, 0.5, 0.25, -0.5, 0, 0, 0.5])
  }

  @Test func `a bed comes out of silence and goes into it`() throws {
    let shape = BedShape(fadeIn: 30, fadeOut: 50, underSpeech: .unity, underTones: .unity)
    let mixed = try BedWorld(flat(), frames: 200, gain: .unity, shape: shape).mixer()
      .samples(0..<200)
    #expect(mixed[0] == 0)
    #expect(zip(mixed[0..<30], mixed[1..<31]).allSatisfy { $0 < $1 })
    #expect(mixed[30...150].allSatisfy { $0 == 0.5 })
    #expect(zip(mixed[150..<199], mixed[151..<200]).allSatisfy { $0 > $1 })
    #expect(mixed[199] < 0.02)
  }

  @Test func `the bed is lowered under speech by its depth`() throws {
    let shape = BedShape(fadeIn: 0, fadeOut: 0, underSpeech: Decibels(-12), underTones: .unity)
    var world = BedWorld(flat(), frames: 200, gain: .unity, shape: shape)
    world.say(0, in: 100..<130)
    let mixed = try world.mixer().samples(0..<200)
    let down = Float(0.5 * Decibels(-12).linearGain)
    #expect(mixed[..<97].allSatisfy { $0 == 0.5 })
    #expect(mixed[100...130].allSatisfy { abs($0 - down) < 1e-6 })
    #expect(mixed[140...].allSatisfy { $0 == 0.5 })
  }

  @Test func `a bed breathes with the phases`() throws {
    var world = BedWorld(
      Bed([BedLayer(tape: BedTape([0.5]), gain: 1, breath: .followed)]), frames: 200, gain: .unity)
    world.timeline.phases = [
      TimelinePhase(kind: .work, name: "in", breath: .inward, range: 20..<60),
      TimelinePhase(kind: .work, name: "hold", breath: .held, range: 60..<80),
      TimelinePhase(kind: .work, name: "out", breath: .outward, range: 80..<140),
    ]
    let mixed = try world.mixer().samples(0..<200)
    #expect(zip(mixed[20..<59], mixed[21..<60]).allSatisfy { $0 < $1 })
    #expect(mixed[60...80].allSatisfy { $0 == 0.5 })
    #expect(zip(mixed[80..<139], mixed[81..<140]).allSatisfy { $0 > $1 })
    #expect(abs(Decibels(linearGain: Double(mixed[150] / 0.5)).value + 10) < 0.01)
  }

  @Test func `mono is heard from both sides, stereo is folded, a place keeps its power`() throws {
    #expect(
      try BedWorld(flat(), frames: 2, gain: .unity).mixer(.stereo).samples(0..<2)
        == [0.5, 0.5, 0.5, 0.5])
    #expect(
      try BedWorld(flat(.stereo), frames: 2, gain: .unity).mixer().samples(0..<2) == [0.5, 0.5])
    let placed = try BedWorld(flat(pan: Pan(0.5)), frames: 1, gain: .unity).mixer(.stereo)
      .samples(0..<1)
    #expect(placed[0] < 0.5 && placed[1] > 0.5)
    #expect(abs(placed[0] * placed[0] + placed[1] * placed[1] - 0.5) < 1e-6)
  }

  @Test func `a bed nobody has made is named, and one at another rate`() throws {
    let world = BedWorld(flat(), frames: 5)
    #expect(throws: MixError.missingSound(world.timeline.cues[0])) {
      try Mixer(timeline: world.timeline, sounds: [:])
    }
    let other = BedWorld(flat(), frames: 5, at: SampleRate(11))
    #expect(throws: MixError.wrongRate(other.timeline.cues[0], found: SmallWorld.rate)) {
      try other.mixer()
    }
  }

  @Test func `where a bed sounds there is no silence`() throws {
    let mixer = try BedWorld(flat(), frames: 5).mixer()
    #expect(!mixer.isSilent(in: 2..<3))
  }
}
