import CueKit
import Testing

struct RenderProgressTests {
  @Test func `it knows its part of the whole`() {
    #expect(RenderProgress(done: 1, frames: 4).part == 0.25)
    #expect(RenderProgress(done: 0, frames: 0).part == 1)
  }

  @Test func `a render tells how far it is, and ends with all of it`() async throws {
    let folder = try TemporaryFolder()
    var told: [RenderProgress] = []
    let plan = try await SmallRoutine.plan
    try plan.render(to: folder.file("x.wav")) { told.append($0) }
    #expect(told.last?.part == 1)
    #expect(told.count > 1)
    #expect(told.map(\.done) == told.map(\.done).sorted())
  }
}
