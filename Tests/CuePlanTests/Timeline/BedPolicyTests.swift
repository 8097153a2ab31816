import CuePlan
import Testing

@Suite struct BedPolicyTests {
  private func choice(_ level: Double?) -> BedChoice {
    BedChoice(name: BedName(rawValue: "pad"), level: level)
  }

  @Test(arguments: [(nil, -15), (-32, -16), (-22, -6)] as [(Double?, Double)])
  func `a level is kept where nobody speaks`(level: Double?, gain: Double) {
    #expect(BedPolicy.standard.gain(of: choice(level)) == Decibels(gain))
  }

  @Test(arguments: [(nil, -20), (-32, -20), (-40, -24)] as [(Double?, Double)])
  func `an accessible bed never comes nearer than 20 LU`(level: Double?, gain: Double) {
    #expect(BedPolicy.accessible.gain(of: choice(level)) == Decibels(gain))
  }

  @Test(arguments: [BedPolicy.standard, .accessible], [-40.0, -31, -22, -12])
  func `under speech a bed keeps the distance and is heard to give way`(
    policy: BedPolicy, level: Double
  ) {
    let gain = policy.gain(of: choice(level))
    let duck = policy.duck(under: .voice, at: gain)
    #expect(gain + duck <= Decibels(-policy.distance))
    #expect(duck <= Decibels(-9))
  }

  @Test func `tones lower a bed by 6 dB only`() {
    #expect(BedPolicy.standard.duck(under: .tone, at: Decibels(-15)) == Decibels(-6))
  }
}
