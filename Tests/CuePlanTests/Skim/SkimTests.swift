import Testing

@testable import CuePlan

@Suite struct SkimTests {
  private let rate = SmallWorld.rate

  @Test func `what sounds keeps its length and what is quiet has two tenths of a second`() throws {
    let timeline = timeline(
      [phase("a", 0..<100), phase("b", 100..<200, kind: .hold)],
      [word("One", 20..<25), word("Two", 60..<63), tone(.stop, 150..<152)])
    let skim = timeline.skimmed()
    // A second at the start and at the end, two frames between all else.
    #expect(picture(skim) == "..........OOOOO..TTT....vv..........")
    #expect(skim.phases.map(\.range) == [0..<22, 22..<36])
  }

  @Test func `words are heard once for each exercise and side`() throws {
    let timeline = timeline(
      [
        phase("up", 0..<50, side: .left), phase("up", 50..<100, side: .left),
        phase("up", 100..<150, side: .left), phase("up", 150..<200, side: .right),
        phase("end", 200..<250),
      ],
      [
        word("Up", 20..<22, .left), word("Up", 60..<62, .left), word("Up", 110..<112, .left),
        word("Up", 160..<162, .right), word("Done", 210..<212),
      ])
    let skim = timeline.skimmed()
    #expect(skim.cues.map(\.text) == ["Up", "Up", "Done"])
    #expect(skim.cues.map(\.side) == [.left, .right, nil])
    // Of the two phases that say nothing new two frames are left.
    #expect(skim.phases.map(\.range.count) == [14, 2, 6, 14])
    #expect(
      skim.changes == [
        "a fast listen: 00:25.0 in 00:03.6, without 2 sounds that repeat what was heard"
      ])
  }

  @Test func `a phase with something new in it keeps its tones`() throws {
    let timeline = timeline(
      [
        phase("up", 0..<50), phase("up", 50..<100), phase("up", 100..<150), phase("end", 150..<190),
      ],
      [
        tone(.start, 12..<14), tone(.start, 50..<52), tone(.start, 100..<102),
        word("Last one", 110..<115),
      ])
    #expect(timeline.skimmed().cues.map(\.text) == ["start", "start", "Last one"])
  }

  @Test func `a bell rings under what follows and is cut where that begins`() throws {
    let timeline = timeline(
      [phase("quiet", 0..<300), phase("end", 300..<340)],
      [tone(.marker, 100..<130), word("Done", 310..<314)])
    let skim = timeline.skimmed()
    #expect(skim.cues.map(\.range) == [10..<20, 20..<24])
  }

  @Test func `chapters stay, in their order`() throws {
    var timeline = timeline(
      [phase("a", 0..<100), phase("a", 100..<200), phase("a", 200..<300)], [])
    timeline.chapters = [
      Chapter(title: "One", exercise: nil, range: 0..<200),
      Chapter(title: "Two", exercise: nil, range: 200..<300),
    ]
    let skim = timeline.skimmed()
    #expect(skim.chapters.map(\.title) == ["One", "Two"])
    #expect(skim.chapters.map(\.range) == [0..<12, 12..<FramePosition(skim.frames)])
  }

  @Test func `a bed lies where it lay, its fades as long as their share`() throws {
    var timeline = timeline([phase("a", 0..<400)], [word("One", 50..<60)])
    var bed = Cue(
      lane: .bed, kind: .bed, text: "pad", sound: .bed(.pad), range: 0..<400)
    bed.bed = BedShape(
      fadeIn: 50, fadeOut: 340, underSpeech: Decibels(-9), underTones: Decibels(-6))
    timeline.cues.insert(bed, at: 0)
    let skim = timeline.skimmed()
    #expect(skim.cues.first?.range == 0..<30)
    #expect(skim.cues.first?.bed?.fadeIn == 10)
    #expect(skim.cues.first?.bed?.fadeOut == 10)
  }

  @Test func `nothing to hear is soon over`() {
    let empty = Timeline(title: "", language: "en", sampleRate: rate, frames: 0)
    #expect(empty.skimmed().frames == 0)
    #expect(timeline([phase("a", 0..<900)], []).skimmed().frames == 10)
  }

  private func timeline(_ phases: [TimelinePhase], _ cues: [Cue]) -> Timeline {
    Timeline(
      title: "", language: "en", sampleRate: rate,
      frames: phases.last?.range.upperBound.index ?? 0, phases: phases, cues: cues)
  }

  private func phase(
    _ name: String, _ range: Range<FramePosition>, kind: PhaseKind = .rest, side: Side? = nil
  ) -> TimelinePhase {
    TimelinePhase(kind: kind, name: name, side: side, range: range)
  }

  private func word(_ text: String, _ range: Range<FramePosition>, _ side: Side? = nil) -> Cue {
    Cue(
      lane: .voice, kind: .phase, text: text, sound: .speech(SpokenLine(text)), range: range,
      side: side)
  }

  private func tone(_ name: ToneName, _ range: Range<FramePosition>) -> Cue {
    Cue(lane: .tone, kind: .start, text: name.rawValue, sound: .tone(name), range: range)
  }

  private func picture(_ timeline: Timeline) -> String {
    String(
      (0..<timeline.frames).map { frame in
        timeline.cues.first { $0.range.contains(FramePosition(frame)) }?.mark ?? "."
      })
  }
}
