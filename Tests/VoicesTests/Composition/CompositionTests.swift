import CuePlan
import Foundation
import Testing

@testable import Voices

struct CompositionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A pack of beeps, each named by what it says, with a length of its own.
  private func pack(_ names: String..., language: String = "en") throws -> VoicePack {
    for (index, name) in names.enumerated() {
      try Recording.beep(tone: 100 + 50 * index, level: index % 2 == 0 ? 0.3 : 0.1)
        .write(to: folder.file(name + ".wav"))
    }
    return try VoicePack(folder: folder.path, language: language)
  }

  private func keys(
    _ text: String, language: String = "en", in pack: VoicePack
  ) throws -> [String]? {
    pack.composition(of: try SpokenText(SpokenLine(text, language: language)))?
      .parts.map { String($0.entry.key.dropLast(4)) }
  }

  @Test func `the fewest recordings that say all of it, the longest first`() throws {
    let pack = try pack(
      "hold for", "hold", "for", "number.30", "seconds", "30-seconds", "hold for thirty")
    #expect(try keys("Hold for 30 seconds", in: pack) == ["hold for thirty", "seconds"])
    #expect(pack.coverage(of: SpokenLine("Hold for 30")) == .recorded(takes: 1))
  }

  @Test func `a cover is found where taking the longest first would fail`() throws {
    let pack = try pack("now the", "now", "the left side", "the")
    #expect(try keys("Now the left side", in: pack) == ["now", "the left side"])
  }

  @Test func `words that nobody said make no line`() throws {
    let pack = try pack("hold", "for")
    #expect(try keys("Hold for ever", in: pack) == nil)
    #expect(pack.coverage(of: SpokenLine("Hold for ever")) == .missing)
  }

  @Test func `a number below a hundred is never put together`() throws {
    let pack = try pack("thirty", "five", "seconds", "thirty seconds")
    #expect(try keys("35 seconds", in: pack) == nil)
    #expect(try keys("five seconds", in: pack) == ["five", "seconds"])
  }

  @Test func `neither is one that another language writes in three words`() throws {
    let pack = try pack("treinta", "y", "cinco", "segundos", language: "es")
    #expect(try keys("35 segundos", language: "es", in: pack) == nil)
    #expect(try keys("treinta segundos", language: "es", in: pack) == ["treinta", "segundos"])
  }

  @Test func `parts are a breath apart at a mark, else close together`() throws {
    let pack = try pack("next", "open book", "hold", "please")
    let text = try SpokenText(SpokenLine("Next: open book. Please hold"))
    let composition = try #require(pack.composition(of: text))
    #expect(
      composition.parts.map(\.gap) == [
        .milliseconds(250), .milliseconds(250), .milliseconds(20), .zero,
      ])
  }

  @Test func `the parts are heard one after the other, as loud as the first`() throws {
    let pack = try pack("open", "book")
    let text = try SpokenText(SpokenLine("Open book"))
    let recording = try #require(try pack.recording(of: text))
    // 100 and 150 ms of tone, a few of what is around them, and 20 ms between.
    #expect((270...340).contains(recording.length.approximate * 1000))
    let half = recording.samples.count / 2
    let highest = [recording.samples[..<(half / 2)], recording.samples[(half + half / 4)...]]
      .map { Double($0.map { abs(Int($0)) }.max() ?? 0) }
    #expect(abs(highest[0] - highest[1]) < 0.1 * highest[0])
  }

  @Test func `an engine's pack puts nothing together, for the engine can say it`() async throws {
    let lines = ["Open", "book"].map { SpokenLine($0) }
    try await VoicePackBuilder(.rms, engine: ScriptedEngine()).build(lines, in: folder.path)
    let pack = try VoicePack(folder: folder.path)
    #expect(pack.coverage(of: SpokenLine("Open")) == .recorded(takes: 1))
    #expect(pack.coverage(of: SpokenLine("Open book")) == .missing)
  }
}
