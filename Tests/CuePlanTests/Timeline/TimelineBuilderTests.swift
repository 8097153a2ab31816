import CuePlan
import Testing

@Suite struct TimelineBuilderTests {
  @Test func `phases tile the session without hole or overlap`() throws {
    let odd = SmallWorld.exercise(
      reps: 7, phases: [SmallWorld.phase("in", Seconds(120, over: 26), say: "In")])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(odd))
    var end = FramePosition.zero
    for phase in timeline.phases {
      #expect(phase.range.lowerBound == end)
      end = phase.range.upperBound
    }
    #expect(end.index == timeline.frames)
  }

  @Test func `ticks fall on T-3, T-2 and T-1 and another sound on T`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise(reps: 1)))
    let work = try #require(timeline.work("wave").first).range.lowerBound
    let around = work.advanced(by: -32)..<work.advanced(by: 12)
    #expect(
      timeline.picture(of: .tone, in: around)
        == "..''........''........''........^^..........")
    #expect(
      timeline.picture(of: .voice, in: around)
        == "....................................UUU.....")
  }

  @Test func `a long hold is marked in its middle, counted out and let go`() throws {
    let hold = SmallWorld.exercise(
      reps: 1,
      phases: [
        SmallWorld.phase("hold", 30, kind: .hold, say: "Rest here"), SmallWorld.phase("up", 4),
      ])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(hold))
    let range = try #require(timeline.work("wave").first).range
    let tones = timeline.picture(of: .tone, in: range.lowerBound..<range.upperBound.advanced(by: 3))
    #expect(tones.prefix(3) == "^^.")
    #expect(tones.dropFirst(148).prefix(6) == "..==..")
    #expect(tones.suffix(36) == "...''........''........''........vv.")
    let voice = timeline.picture(of: .voice, in: range)
    #expect(voice.dropFirst(152).prefix(8) == "..HHH...")
  }

  @Test func `a short hold has no halfway and no count`() throws {
    let hold = SmallWorld.exercise(
      reps: 1, phases: [SmallWorld.phase("hold", 10, kind: .hold, say: "Rest here")])
    let cues = try SmallWorld.timeline(SmallWorld.routine(hold)).cues
    #expect(!cues.contains { $0.kind == .halfway })
    #expect(cues.filter { $0.kind == .countdown }.count == 3, "the one before the work")
  }

  @Test func `words that do not fit give way to their short form, then to a tone`() throws {
    let narrow = SmallWorld.exercise(
      reps: 1,
      phases: [
        PhasePlan(
          name: "up", length: Sourced(.seconds(2), from: .tool),
          cue: Phrase(forms: ["One two three four five six", "One two"])),
        SmallWorld.phase("down", 1, say: "Far too many words here"),
      ])
    let cues = try SmallWorld.timeline(SmallWorld.routine(narrow)).cues.filter { $0.kind == .phase }
    #expect(cues.map(\.text) == ["One two", "phase-out"])
    #expect(cues.map(\.fitted) == [.short, .tone])
  }

  @Test func `a cue that fits nowhere is dropped and reported`() throws {
    let hold = SmallWorld.exercise(
      reps: 1, phases: [SmallWorld.phase("flash", .milliseconds(300), say: "Now")])
    let timeline = try SmallWorld.timeline(SmallWorld.routine(hold))
    #expect(!timeline.cues.contains { $0.kind == .phase })
    #expect(timeline.dropped.map(\.text) == ["Now"])
    #expect(
      timeline.dropped.first?.reason
        == "in full, it takes 0.3 s, and the 0.3 s of flash leave it 0.1 s; "
        + "even as a tone, it would be heard together with the start cue, which comes first")
  }

  @Test func `voice cues never overlap and everything lies inside the file`() throws {
    let sided = SmallWorld.exercise("b", reps: 3, sides: .perSideBlock, start: .sideLying)
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise("a"), sided))
    let voices = timeline.cues.filter { $0.lane == .voice }
    for (before, after) in zip(voices, voices.dropFirst()) {
      #expect(before.range.upperBound <= after.range.lowerBound)
    }
    for cue in timeline.cues {
      #expect(cue.range.lowerBound >= 0 && cue.range.upperBound.index <= timeline.frames)
    }
    #expect(voices.first.map { $0.range.lowerBound >= FramePosition(10) } == true)
  }

  @Test func `a ringing bell gives way to the words that follow it`() throws {
    let timeline = try SmallWorld.timeline(SmallWorld.routine(SmallWorld.exercise())) {
      sound, rate in
      sound == .tone(.sessionStart) ? 30 : SmallWorld.usualLength(sound, rate: rate)
    }
    #expect(timeline.cues[0].range == FramePosition(10)..<FramePosition(30))
    #expect(timeline.cues[1].range.lowerBound == 30)
  }

  @Test func `each exercise is a chapter, and the close is outside of them`() throws {
    let routine = SmallWorld.routine(SmallWorld.exercise("a"), SmallWorld.exercise("b"))
    let timeline = try SmallWorld.timeline(routine)
    #expect(timeline.chapters.map(\.exercise) == ["a", "b"])
    #expect(timeline.chapters[0].range.upperBound == timeline.chapters[1].range.lowerBound)
    let close = try #require(timeline.phases.last)
    #expect(timeline.chapters[1].range.upperBound == close.range.lowerBound)
  }

  @Test func `sounds nobody has measured are asked for, all at once, each once`() throws {
    let schedule = try SmallWorld.schedule(SmallWorld.routine(SmallWorld.exercise()))
    let error = #expect(throws: UnmeasuredSounds.self) {
      try TimelineBuilder(lengths: [:]).build(schedule)
    }
    #expect(error?.sounds.count == Set(error?.sounds ?? []).count)
    #expect(error?.sounds.contains(.speech(SpokenLine("Up"))) == true)
    #expect(error?.sounds.contains(.tone(.start)) == true)
  }
}
