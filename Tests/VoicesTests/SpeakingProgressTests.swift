import Synchronization
import Testing

@testable import Voices

struct SpeakingProgressTests {
  @Test func `it knows its part of the whole`() {
    #expect(SpeakingProgress(done: 1, lines: 4).part == 0.25)
    #expect(SpeakingProgress(done: 0, lines: 0).part == 1)
  }

  @Test func `every line is counted, whoever speaks it`() async {
    let told = Mutex<Set<Int>>([])
    let count = SpokenCount(of: 20) { progress in
      #expect(progress.lines == 20)
      told.withLock { _ = $0.insert(progress.done) }
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 { group.addTask { count.add() } }
    }
    #expect(told.withLock { $0 } == Set(1...20))
  }
}
