import CuePlan
import Testing

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("cat-caw", "cat-cow"), ("cat-cwo", "cat-cow"), ("openbook", "open-book"),
    ("child-pose", "childs-pose"), ("OPEN-BOOK", "open-book"),
  ])
  func `a slip of the finger finds its word`(typed: String, meant: String) {
    #expect(NearestWord.find(typed, in: ["cat-cow", "open-book", "childs-pose"]) == meant)
  }

  @Test(arguments: ["", "x", "burpees", "dog-dig", String(repeating: "cat-", count: 4000)])
  func `a word that is close to none gets no suggestion`(typed: String) {
    #expect(NearestWord.find(typed, in: ["cat-cow", "open-book"]) == nil)
  }
}
