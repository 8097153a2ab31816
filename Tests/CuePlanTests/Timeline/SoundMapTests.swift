import Testing

@testable import CuePlan

@Suite struct SoundMapTests {
  private func range(_ start: Int, _ length: Int) -> Range<FramePosition> {
    FramePosition(start)..<FramePosition(start + length)
  }

  private func map(_ spans: (Int, Int, Lane, CueKind)...) -> SoundMap {
    var map = SoundMap(rate: SampleRate(10))
    for (start, length, lane, kind) in spans {
      map.insert(SoundMap.Span(frames: range(start, length), lane: lane, kind: kind))
    }
    return map
  }

  @Test(arguments: [
    (Lane.tone, 48, false), (.tone, 49, true), (.tone, 62, true), (.tone, 63, false),
    (.voice, 47, false), (.voice, 48, true), (.voice, 63, true), (.voice, 64, false),
  ])
  func `a sound is in the way as far as its quiet goes`(lane: Lane, start: Int, isClose: Bool) {
    // A tone of 1.2 s from frame 50; another of one frame keeps 1 frame, words keep 2.
    let map = map((50, 12, .tone, .stop))
    #expect((map.obstacle(to: range(start, 1), lane) != nil) == isClose)
  }

  @Test func `words keep a wider distance from words on and after a moment`() {
    let map = map((50, 12, .voice, .setup))
    #expect(map.obstacle(to: range(64, 1), .voice) == nil)
    #expect(map.obstacle(to: range(66, 1), .voice, easyFrom: 50)?.kind == .setup)
    #expect(map.obstacle(to: range(67, 1), .voice, easyFrom: 50) == nil)
    #expect(map.obstacle(to: range(64, 1), .voice, easyFrom: 51) == nil)
    #expect(map.obstacle(to: range(64, 1), .tone, easyFrom: 50) == nil)
  }

  @Test(arguments: [
    (CueKind.stop, true), (.switchSides, true), (.halfway, true), (.marker, true), (.start, false),
    (.countdown, false), (.phase, false),
  ])
  func `words keep it from a sound that ends something, not from one that starts work`(
    kind: CueKind, isWide: Bool
  ) {
    let map = map((50, 12, .tone, kind))
    #expect((map.obstacle(to: range(64, 1), .voice, easyFrom: 50) != nil) == isWide)
    #expect(map.obstacle(to: range(64, 1), .voice) == nil)
    #expect(map.obstacle(to: range(64, 1), .tone, easyFrom: 50) == nil)
  }

  @Test func `what was put on last can be taken off`() {
    var map = map((5, 20, .voice, .setup))
    let span = SoundMap.Span(frames: range(40, 3), lane: .voice, kind: .phase)
    map.insert(span)
    map.removeLast(span)
    #expect(map.obstacle(to: range(40, 3), .voice) == nil)
    #expect(map.obstacle(to: range(10, 3), .voice)?.kind == .setup)
  }

  @Test func `a long sound is found from anywhere in it`() {
    let map = map((5, 200, .voice, .setup))
    for start in [3, 50, 120, 206] {
      #expect(map.obstacle(to: range(start, 1), .tone)?.kind == .setup)
    }
    #expect(map.obstacle(to: range(207, 1), .tone) == nil)
    #expect(map.obstacle(to: range(5000, 1), .tone) == nil)
  }

  @Test func `of several the one that ends last is in the way`() {
    let map = map((10, 5, .tone, .start), (16, 8, .voice, .phase), (12, 2, .tone, .marker))
    #expect(map.obstacle(to: range(11, 10), .voice)?.kind == .phase)
  }

  @Test func `a tone that rings from before gives way, words do not`() {
    let map = map((10, 30, .tone, .stop), (45, 10, .voice, .phase))
    #expect(map.obstacle(to: range(20, 2), .tone, ringingBefore: FramePosition(20)) == nil)
    #expect(map.obstacle(to: range(20, 2), .tone, ringingBefore: FramePosition(10)) != nil)
    #expect(map.obstacle(to: range(50, 2), .tone, ringingBefore: FramePosition(50)) != nil)
  }

  @Test func `a quiet that is no whole number of frames is rounded up`() {
    let map = SoundMap(rate: SampleRate(8))
    #expect(map.quietBesideTone(.voice) == 2)
    #expect(map.quietBesideTone(.tone) == 1)
  }
}
