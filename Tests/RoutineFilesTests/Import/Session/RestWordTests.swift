import Testing

@testable import RoutineFiles

struct RestWordTests {
  @Test(arguments: ["Rest", "PAUSE", "break"])
  func `a name that says so is a rest`(name: String) {
    #expect(RestWord.isRest(name))
    #expect(RestWord.isRecovery(name))
  }

  @Test(arguments: ["Recovery", "recover"])
  func `a recovery is one between efforts only`(name: String) {
    #expect(!RestWord.isRest(name))
    #expect(RestWord.isRecovery(name))
  }

  @Test(arguments: ["Rest pose", "Recovery ride", "Breakdance", ""])
  func `more words are something to do`(name: String) { #expect(!RestWord.isRecovery(name)) }
}
