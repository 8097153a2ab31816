import Testing

@testable import CuePlan

struct SpokenLineDraftTests {
  @Test func `letters, pauses and digits take their time, and a faster pace less`() {
    #expect(SpokenLine("Hold.").draftLength == .milliseconds(530))
    #expect(SpokenLine("Hold, up. Up.").draftLength == .milliseconds(250 + 8 * 70 + 300 + 450))
    #expect(SpokenLine("30").draftLength == .milliseconds(250 + 8 * 70))
    #expect(SpokenLine("Hold.", pace: Pace(percent: 106)).draftLength == .milliseconds(500))
  }
}
