import Testing

@testable import CuePlan

@Suite struct TimeWarpTests {
  /// Ten frames kept, twenty in four, five lost, three kept.
  private var warp: TimeWarp {
    var warp = TimeWarp()
    warp.append(10)
    warp.append(20, atMost: 4)
    warp.append(5, atMost: 0)
    warp.append(3, atMost: 100)
    return warp
  }

  @Test func `frames are counted before and after`() {
    #expect(warp.oldFrames == 38)
    #expect(warp.newFrames == 17)
  }

  @Test(arguments: [
    (0, 0), (9, 9), (10, 10), (14, 10), (15, 11), (29, 13), (30, 14), (34, 14), (35, 14),
    (37, 16), (38, 17), (99, 17),
  ])
  func `every frame has a place, none before that of an earlier one`(old: Int, new: Int) {
    #expect(warp.frame(FramePosition(old)).index == new)
  }

  @Test func `nothing is no stretch`() {
    var warp = TimeWarp()
    warp.append(0)
    warp.append(-3)
    #expect(warp == TimeWarp())
    #expect(warp.frame(5) == 0)
  }
}
