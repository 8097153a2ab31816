import CuePlan
import Testing

@Suite struct PositionTests {
  @Test func `moving there takes as long as moving back, and staying takes nothing`() {
    for from in Position.allCases {
      for to in Position.allCases {
        #expect(
          from.moveTime(to: to, from: .right, to: .right)
            == to.moveTime(to: from, from: .right, to: .right), "\(from) and \(to)")
      }
      #expect(from.moveTime(to: from, from: .left, to: .left) == 0)
    }
  }

  @Test func `rolling over to the other side takes its time`() {
    #expect(Position.sideLying.moveTime(to: .sideLying, from: .right, to: .left) == 8)
  }
}
