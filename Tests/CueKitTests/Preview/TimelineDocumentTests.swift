import CuePlan
import Foundation
import Testing

@testable import CueKit

struct TimelineDocumentTests {
  @Test func `a timeline is written with every field, null where there is nothing`() throws {
    let expected = try JSONSerialization.jsonObject(with: Data(SmallTimeline.json.utf8))
    #expect(try object(SmallTimeline.whole) as NSDictionary == expected as? NSDictionary)
  }

  @Test func `a timeline without anything in it has empty lists and no fit`() throws {
    let document = try object(SmallTimeline.bare)
    for list in ["chapters", "phases", "cues", "dropped"] {
      #expect((document[list] as? [Any])?.isEmpty == true, "\(list)")
    }
    #expect(document["fit"] is NSNull)
    #expect(document["frames"] as? Int == 0)
  }

  @Test func `fields are written in one order, a line each, with a line end at the end`() throws {
    let lines = try TimelineDocument(SmallTimeline.whole).text()
      .split(separator: "\n", omittingEmptySubsequences: false)
    let fields = lines.filter { $0.hasPrefix("  \"") }.map { $0.prefix { $0 != ":" } }
    #expect(fields == fields.sorted())
    #expect(lines.last == "")
  }

  @Test func `places in the routine's folder are named from there, others as they are`() throws {
    func file(_ folder: String) throws -> String? {
      let cues = try object(SmallTimeline.whole, folder: folder)["cues"] as? [[String: Any]]
      return (cues?[5]["source"] as? [String: Any])?["file"] as? String
    }
    #expect(try file("here/") == "small.yaml")
    #expect(try file("elsewhere/") == "here/small.yaml")
  }

  @Test(
    arguments: [
      (Fitting.short, 0), (.faster, 0), (.tone, 0), (nil, 7), (.short, 3),
    ] as [(Fitting?, Int)])
  func `every rung is written, with how much later and why`(fitted: Fitting?, moved: Int) throws {
    var timeline = SmallTimeline.whole
    (timeline.cues[7].fitted, timeline.cues[7].moved) = (fitted, moved)
    timeline.cues[7].reason = fitted.map { _ in "it takes too long" }
    let cue = try #require((object(timeline)["cues"] as? [[String: Any]])?.last)
    #expect(cue["fitted"] as? String == fitted?.rawValue)
    #expect(cue["moved"] as? Int == moved)
    #expect(cue["reason"] as? String == timeline.cues[7].reason)
  }

  @Test func `kinds bear the words of the contract`() {
    #expect(
      PhaseKind.allCases.map(\.rawValue) == [
        "welcome", "safety", "settle", "transition", "setup", "prepare", "work", "hold", "rest",
        "switch", "release", "silence", "fill", "close",
      ])
    #expect(
      CueKind.allCases.map(\.rawValue) == [
        "welcome", "safety", "title", "transition", "setup", "phase", "count", "countdown",
        "start", "stop", "halfway", "warning", "switch", "release", "rest", "marker", "encourage",
        "close", "bed",
      ])
    #expect(Lane.allCases.map(\.rawValue) == ["voice", "tone", "bed"])
    #expect(Side.allCases.map(\.rawValue) == ["left", "right"])
    #expect([Fitting.short, .faster, .tone].map(\.rawValue) == ["short", "faster", "tone"])
  }

  private func object(_ timeline: Timeline, folder: String = "") throws -> [String: Any] {
    let text = try TimelineDocument(timeline, folder: folder).text()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }
}
