import CuePlan
import Testing

/// What must hold for any routine and any length: see the sentences.
@Suite struct FitPropertyTests {
  @Test(arguments: 0..<300)
  func `the length asked for is the length got, or the error says why not`(seed: Int) throws {
    var random = RandomRoutine(seed: seed)
    let routine = random.routine()
    let natural = FitWorld.natural(routine)
    let asked = natural.scaled(by: Int64(random.pick(50...200)), over: 100)
    let mode = FitMode.allCases[random.pick(0...1)]
    do throws(FitError) {
      let timeline = try FitWorld.fitted(routine, to: asked, mode: mode)
      #expect(timeline.frames == SmallWorld.rate.frame(at: asked).index)
    } catch {
      print("SEED", seed, mode, natural, error)
    }
  }
}
