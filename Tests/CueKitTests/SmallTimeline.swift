import CuePlan

/// A session of sixteen seconds at ten frames a second, with one of everything.
enum SmallTimeline {
  static let rate = SampleRate(10)

  static let whole = Timeline(
    title: "Small", language: "en", sampleRate: rate, frames: 160,
    chapters: [Chapter(title: "Wave", exercise: "wave", range: 30..<160)],
    phases: [
      TimelinePhase(kind: .welcome, name: "welcome", range: 0..<30),
      TimelinePhase(
        kind: .prepare, name: "prepare", exercise: "wave", side: .right, range: 30..<60),
      work("up", rep: 1, breath: .outward, 60..<80),
      work("down", rep: 1, breath: .inward, 80..<100),
      work("up", rep: 2, breath: .outward, 100..<120),
      TimelinePhase(kind: .close, name: "close", range: 120..<160),
    ],
    cues: [
      speech("Welcome to Small", .welcome, 10..<25),
      tone(.tick, .countdown, 30..<31), tone(.tick, .countdown, 40..<41),
      tone(.tick, .countdown, 50..<51), tone(.start, .start, 60..<62),
      speech(
        "Reach up, as far as it is easy", .phase, 62..<78, line: 9, fitted: .faster,
        reason: "no room"),
      speech(
        "Down", .phase, 80..<84, line: 10, fitted: .short,
        reason: "it is long"),
      speech("Done", .close, 125..<130),
    ],
    dropped: [
      DroppedCue(
        kind: .halfway, text: "Halfway", at: 110, reason: "closer than 2 s to the countdown")
    ],
    fit: FitReport(asked: 16, natural: Seconds(29, over: 2), changes: ["wave: 1 rep more"]))

  static let bare = Timeline(title: "Bare", language: "en", sampleRate: rate, frames: 0)

  private static func work(
    _ name: String, rep: Int, breath: Breath, _ range: Range<FramePosition>
  ) -> TimelinePhase {
    TimelinePhase(
      kind: .work, name: name, exercise: "wave", side: .right, set: 1, rep: rep, breath: breath,
      range: range)
  }

  private static func speech(
    _ text: String, _ kind: CueKind, _ range: Range<FramePosition>, line: Int? = nil,
    fitted: Fitting? = nil, reason: String? = nil
  ) -> Cue {
    Cue(
      lane: .voice, kind: kind, text: text, sound: .speech(SpokenLine(text)), range: range,
      exercise: line.map { _ in "wave" }, side: line.map { _ in .right },
      source: line.map { SourcePlace(file: "here/small.yaml", line: $0, column: 5) },
      fitted: fitted, reason: reason)
  }

  private static func tone(
    _ name: ToneName, _ kind: CueKind, _ range: Range<FramePosition>
  ) -> Cue {
    Cue(
      lane: .tone, kind: kind, text: name.rawValue, sound: .tone(name), range: range,
      gain: Decibels(-1.5), exercise: "wave", side: .right)
  }
}
