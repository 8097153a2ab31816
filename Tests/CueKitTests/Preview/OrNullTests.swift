import CueKit
import Foundation
import Testing

struct OrNullTests {
  @Test func `nothing is written as null, something as itself`() throws {
    let list = [OrNull("a"), OrNull(nil)]
    #expect(try JSONEncoder().encode(list) == Data(#"["a",null]"#.utf8))
  }
}
