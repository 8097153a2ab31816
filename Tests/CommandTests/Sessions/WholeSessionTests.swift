import Foundation
import Testing

/// The first promises, checked from outside on the two sessions that the README names.
struct WholeSessionTests {
  @Test(arguments: RenderedSample.Name.allCases)
  func `the track has the frames of its timeline`(name: RenderedSample.Name) async throws {
    let sample = try await RenderedSample.named(name)
    #expect(sample.render.ending == .status(0), "\(sample.render.errors)")
    #expect(sample.timeline.format == "cuewave.timeline/1")
    #expect(sample.wav.frames == sample.timeline.frames)
    #expect(sample.wav.sampleRate == sample.timeline.sampleRate)
  }

  @Test func `a length in minutes is met to the frame`() async throws {
    #expect(try await RenderedSample.named(.fiveMinutes).wav.frames == 5 * 60 * 48_000)
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `its chapters are those of the timeline, where they begin`(
    name: RenderedSample.Name
  ) async throws {
    let sample = try await RenderedSample.named(name)
    let chapters = sample.timeline.chapters.map { WAVWalk.Mark(frame: $0.start, name: $0.title) }
    #expect(sample.wav.marks == chapters)
  }

  @Test func `ten chapters bear the ten exercises`() async throws {
    let chapters = try await RenderedSample.named(.relief).timeline.chapters
    #expect(
      chapters.map(\.exercise) == [
        "side-lying-thoracic-rotation", "knee-to-chest", "open-book", "scapular-squeeze",
        "thoracic-stretch", "thoracic-foam-rolling", "cat-cow", "trunk-rotation",
        "overhead-arm-reach", "childs-pose",
      ])
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `phases tile the session`(name: RenderedSample.Name) async throws {
    let timeline = try await RenderedSample.named(name).timeline
    #expect(timeline.phases.map(\.start) == [0] + timeline.phases.dropLast().map(\.end))
    #expect(timeline.phases.last?.end == timeline.frames)
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `both sides get the same work, to the frame`(name: RenderedSample.Name) async throws {
    let phases = try await RenderedSample.named(name).timeline.phases
    let work = phases.filter { ["work", "hold"].contains($0.kind) && $0.side != nil }
    let exercises = Dictionary(grouping: work) { $0.exercise ?? "" }
    #expect(!exercises.isEmpty)
    for (exercise, work) in exercises {
      for kind in ["work", "hold"] {
        func frames(_ side: String) -> Int {
          work.filter { $0.side == side && $0.kind == kind }.map { $0.end - $0.start }
            .reduce(0, +)
        }
        #expect(frames("left") == frames("right"), "\(exercise), \(kind)")
      }
    }
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `words never overlap words, and nothing is outside the track`(
    name: RenderedSample.Name
  ) async throws {
    let timeline = try await RenderedSample.named(name).timeline
    let words = timeline.cues.filter { $0.lane == "voice" }
    for (one, next) in zip(words, words.dropFirst()) {
      #expect(one.end <= next.start, "“\(one.text)” and “\(next.text)”")
    }
    for cue in timeline.cues {
      #expect(cue.start >= 0 && cue.start < cue.end && cue.end <= timeline.frames, "\(cue.text)")
    }
    #expect(words.first?.start ?? 0 >= timeline.sampleRate)
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `every tone begins within a millisecond of its cue`(
    name: RenderedSample.Name
  ) async throws {
    let sample = try await RenderedSample.named(name)
    let ear = Ear(samples: sample.wav.samples)
    let tones = sample.timeline.cues.indices.filter { sample.timeline.cues[$0].lane == "tone" }
    #expect(!tones.isEmpty)
    for index in tones {
      let cue = sample.timeline.cues[index]
      let before = index > 0 ? sample.timeline.cues[index - 1].end : 0
      let window = max(before, cue.start - 4800)..<cue.end
      let onset = ear.onset(in: window, of: ear.peak(in: cue.start..<cue.end))
      let distance = try #require(onset) - cue.start
      #expect(abs(distance) <= sample.timeline.sampleRate / 1000, "\(cue.text) at \(cue.start)")
    }
  }

  @Test(arguments: RenderedSample.Name.allCases)
  func `there is speech in every voice cue, and silence outside of all cues`(
    name: RenderedSample.Name
  ) async throws {
    let sample = try await RenderedSample.named(name)
    let ear = Ear(samples: sample.wav.samples)
    var end = 0
    for cue in sample.timeline.cues {
      if cue.start > end { #expect(ear.firstSound(in: end..<cue.start) == nil) }
      end = max(end, cue.end)
      guard cue.lane == "voice" else { continue }
      // −26 dB of full scale: well under levelled speech, far above anything else.
      #expect(ear.power(in: cue.start..<cue.end) > 0.0025, "“\(cue.text)”")
    }
    #expect(ear.firstSound(in: end..<sample.wav.frames) == nil)
  }
}
