import CuePlan
import Testing

@testable import Voices

struct VoiceErrorTests {
  private func error(_ reasons: VoiceError.Reason...) -> VoiceError {
    VoiceError(
      unspoken: zip(["One", "Two", "Three"], reasons).map {
        VoiceError.Unspoken(line: SpokenLine($0), reason: $1)
      })
  }

  @Test func `lines are gathered under their reasons`() {
    let failure = EngineFailure.died(program: "flite", signal: 11)
    #expect(
      error(.engine(failure), .text(.nothingToSay), .engine(failure)).description == """
        2 lines cannot be spoken: flite was ended by signal 11
          “One”
          “Three”
        a line cannot be spoken: no words to say
          “Two”
        """)
  }

  @Test func `what a person can mend comes before trying again`() {
    let died = VoiceError.Reason.engine(.died(program: "flite", signal: 11))
    #expect(error(died).remedy == .tryAgain)
    #expect(error(died, .notRecorded).remedy == .recordTheLines)
    #expect(error(died, .notRecorded, .silent).remedy == .mendThePack)
    #expect(error(.notRecorded, .text(.nothingToSay)).remedy == .mendTheText)
  }
}
