import Testing

@testable import CueKit

struct ScratchReelTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["", "not there"])
  func `samples come back, from a disk or, where there is none, from memory`(name: String) {
    let reel = ScratchReel(in: name.isEmpty ? folder.path : folder.file(name))
    reel.append(ContiguousArray<Int16>([1, -2, 3]).span)
    reel.append(ContiguousArray<Int16>([.min, .max]).span)
    #expect(reel.samples(0..<5) == [1, -2, 3, .min, .max])
    #expect(reel.samples(2..<4) == [3, .min])
    #expect(reel.samples(0..<0) == [])
    #expect(reel.samples(3..<6) == nil)
  }
}
