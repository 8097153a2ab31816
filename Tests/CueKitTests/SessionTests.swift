import CueKit
import Foundation
import Testing

struct SessionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `options come before what the routine says`() throws {
    let path = try folder.write("form: practitioner\n" + SmallRoutine.good, to: "a.yaml")
    let asWritten = try Session(contentsOf: path)
    #expect(asWritten.routine.form == .withPractitioner)
    #expect(asWritten.routine.length == nil)
    let asked = try Session(
      contentsOf: path,
      options: SessionOptions(length: 600, voice: "rms", form: .selfGuided))
    #expect(asked.routine.form == .selfGuided)
    #expect(asked.routine.length == 600)
    #expect(asked.routine.voice == "rms")
  }

  @Test func `a length is met to the frame`() async throws {
    let path = try folder.write(
      SmallRoutine.good + "  - fill: breathing 5-5\n", to: "a.yaml")
    var options = SmallRoutine.options
    options.length = Seconds(1201, over: 10)
    let timeline = try await Session(contentsOf: path, options: options).plan().timeline
    #expect(timeline.frames == 960_800)
    #expect(timeline.fit?.asked == options.length)
  }

  @Test func `a length that cannot be met says what was asked`() async throws {
    var options = SmallRoutine.options
    options.length = 5
    let session = try Session(
      contentsOf: folder.write(SmallRoutine.good, to: "a.yaml"), options: options)
    let error = await #expect(throws: SessionError.self) { try await session.plan() }
    #expect(error?.description.contains("00:05") == true)
  }

  @Test func `a bed, its level and the places of sounds can be asked for`() async throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    var options = SmallRoutine.options
    (options.bed, options.bedLevel) = (.named(.rain), Decibels(-24))
    (options.mix, options.placement) = (.accessible, .sides)
    let plan = try await Session(contentsOf: path, options: options).plan()
    let bed = try #require(plan.timeline.cues.first)
    #expect(bed.text == "rain")
    #expect(bed.gain == Decibels(-24))
    #expect(bed.bed?.underSpeech == Decibels(-9))
    options.bed = .silence
    let bare = try await Session(contentsOf: path, options: options).plan()
    #expect(!bare.timeline.cues.contains { $0.lane == .bed })
  }

  @Test func `a fast listen is a shorter timeline of the same words`() async throws {
    let path = try folder.write(SmallRoutine.good, to: "a.yaml")
    var options = SmallRoutine.options
    let whole = try await Session(contentsOf: path, options: options).plan().timeline
    options.listening = .skim
    let skim = try await Session(contentsOf: path, options: options).plan()
    #expect(skim.timeline == whole.skimmed())
    #expect(skim.timeline.frames < whole.frames)
    #expect(skim.table.contains("a fast listen: "))
    let track = try skim.render(to: folder.file("skim.wav"))
    #expect(track.facts.frames == skim.timeline.frames)
  }

  @Test func `every problem of a routine is told at once`() throws {
    let path = try folder.write(SmallRoutine.wrong + "  - opne-book: 1 rep\n", to: "a.yaml")
    let error = #expect(throws: SessionError.self) { try Session(contentsOf: path) }
    #expect(error?.problems.compactMap(\.suggestion) == ["cat-cow", "open-book"])
    #expect(error?.problems.compactMap(\.place?.line) == [3, 4])
  }

  @Test func `a folder of tones is used, one that is not there refused`() async throws {
    var options = SmallRoutine.options
    options.tones = "/no/such/folder"
    let session = try Session(
      contentsOf: folder.write(SmallRoutine.good, to: "a.yaml"), options: options)
    let error = await #expect(throws: SessionError.self) { try await session.plan() }
    #expect(error?.description == "error: /no/such/folder: there is no such folder")
  }
}
