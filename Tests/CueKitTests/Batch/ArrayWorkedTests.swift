import Synchronization
import Testing

@testable import CueKit

struct ArrayWorkedTests {
  @Test func `results stand in the order of the elements`() async {
    let doubled = await Array(0..<50).worked(width: 4) { number in
      if number % 3 == 0 { await Task.yield() }
      return 2 * number
    }
    #expect(doubled == (0..<50).map { 2 * $0 })
  }

  @Test func `every result is reported once`() async {
    var reported: [Int] = []
    _ = await [3, 1, 2].worked(width: 2, report: { reported.append($0) }) { $0 }
    #expect(reported.sorted() == [1, 2, 3])
  }

  @Test(arguments: [1, 3])
  func `no more than the width are worked on at a time`(width: Int) async {
    let counts = Mutex((now: 0, most: 0))
    _ = await Array(0..<20).worked(width: width) { number in
      counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      await Task.yield()
      counts.withLock { $0.now -= 1 }
      return number
    }
    #expect(counts.withLock { $0.most } <= width)
  }

  @Test func `nothing to do is soon done`() async {
    #expect(await [Int]().worked(width: 1) { $0 }.isEmpty)
  }
}
