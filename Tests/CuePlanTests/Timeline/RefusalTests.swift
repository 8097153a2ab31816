import Testing

@testable import CuePlan

@Suite struct RefusalTests {
  private let slot = Slot(.hold, name: "open", length: .exact(Seconds(5, over: 2)))

  @Test(arguments: [
    (
      Refusal.tooLong(needed: Seconds(42, over: 10), room: Seconds(23, over: 10)),
      "it takes 4.2 s, and the 2.5 s of open leave it 2.3 s"
    ),
    (
      .tooLong(needed: 1, room: -3), "it takes 1 s, and the 2.5 s of open leave it 0 s"
    ),
    (
      .taken(by: .countdown),
      "it would be heard together with the countdown cue, which comes first"
    ),
    (.tooCloseToAnEnd(5), "it is closer than 5 s to an end of the 2.5 s of open"),
    (.nothingToHear, "there is nothing to hear in it"),
  ])
  func `a refusal says what is in the way`(refusal: Refusal, words: String) {
    #expect(refusal.words(in: slot) == words)
  }
}
