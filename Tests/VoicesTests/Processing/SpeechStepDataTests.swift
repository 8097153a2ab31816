import CueMix
import CuePlan
import Foundation
import Testing

@testable import Voices

struct SpeechStepDataTests {
  private func steps(_ json: String) throws -> [SpeechStep] {
    try JSONDecoder().decode([SpeechStep].self, from: Data(json.utf8))
  }

  @Test func `every step of the usual chains is read as it is written`() throws {
    let steps = SpeechChain.rms.steps + [.peak(250, gain: Decibels(-2))]
    let data = try JSONEncoder().encode(steps)
    #expect(try JSONDecoder().decode([SpeechStep].self, from: data) == steps)
  }

  @Test func `a chain is written as a person would write it`() throws {
    let steps = try steps(
      """
      [{"high-pass": 80}, {"trim": -50}, {"high-shelf": 3500, "gain": 2}, {"resample": true},
       {"level": -2}, {"fade-in": 3, "fade-out": 15}]
      """)
    #expect(
      steps.map(\.description) == [
        "high-pass 80 Hz",
        "trim below -50 dBFS or -45 dB of the peak, keep 15 ms before and 60 ms "
          + "after", "high shelf 3500 Hz +2 dB", "resample to the session's rate",
        "level to -16 LUFS, true peak at most -2 dBTP", "fade in 3 ms, out 15 ms",
      ])
  }

  @Test(arguments: [
    "[{}]", "[{\"high-pass\": 1e9}]", "[{\"gain\": 2}]", "[{\"peak\": 250, \"gain\": 99}]",
    "[{\"level\": 3}]", "[{\"fade-in\": -1}]", "[{\"resample\": false}]", "[\"loud\"]",
  ])
  func `a step that no speech needs is refused`(json: String) {
    #expect(throws: DecodingError.self) { try steps(json) }
  }

  @Test func `a chain that leaves a clip unfinished is none`() {
    let level = SpeechStep.level(to: .speechTarget, ceiling: Decibels(-1))
    #expect(SpeechChain(named: [.resample, level]) != nil)
    for steps in [[], [.resample], [level], [level, .resample]] {
      #expect(SpeechChain(named: steps) == nil)
    }
  }
}
