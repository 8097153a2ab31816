import Foundation
import Testing

@testable import Voices

struct OpenedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What `look` finds in a file of `bytes`; nil where it cannot be opened.
  private func seen<Found>(
    in bytes: [UInt8], _ look: (borrowing OpenedFile) -> Found
  ) throws -> Found? {
    guard let file = OpenedFile(try folder.write(Data(bytes), to: "a")) else { return nil }
    return look(file)
  }

  @Test func `a file is read where it is asked for, and not beyond its end`() throws {
    let bytes = Array(UInt8(0)..<20)
    #expect(try seen(in: bytes) { $0.size } == 20)
    #expect(try seen(in: bytes) { $0.bytes(3) } == [0, 1, 2])
    #expect(try seen(in: bytes) { $0.word(at: 8) } == 0x0f0e_0d0c_0b0a_0908)
    #expect(try seen(in: bytes) { $0.word(at: 13) } == .some(nil))
    #expect(try seen(in: bytes) { $0.bytes(21) } == .some(nil))
    #expect(try seen(in: bytes) { $0.sum(of: 21) } == .some(nil))
  }

  @Test func `the sum of a long file is that of its bytes`() throws {
    let bytes = (0..<150_004).map { UInt8($0 % 253) }
    var sum = WordSum()
    bytes.withUnsafeBytes { sum.add($0) }
    #expect(try seen(in: bytes) { $0.sum(of: bytes.count) } == sum.value)
  }

  @Test func `links, folders, pipes and nothing are not opened`() throws {
    let path = try folder.write("a", to: "a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: path)
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    for name in ["link", "pipe", "", "missing"] where OpenedFile(folder.file(name)) != nil {
      Issue.record("\(name) was opened")
    }
  }
}
