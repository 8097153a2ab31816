import Testing

@testable import CuePlan

@Suite struct PositionOrderTests {
  private func ordered(_ exercises: Exercise...) -> [String] {
    let entries = exercises.map {
      ExerciseRun.Entry(words: [], item: Item(.exercise($0)), exercise: $0)
    }
    return PositionOrder.ordered(entries).map(\.exercise.id)
  }

  @Test func `down once and up once, what is alike in the order of the list`() {
    let order = ordered(
      TenStretches.exercise("kneel", .kneeling), TenStretches.exercise("back", .supine),
      TenStretches.exercise("fours", .allFours), TenStretches.exercise("side", .sideLying),
      TenStretches.exercise("chair", .chair), TenStretches.exercise("roll", .roller),
      TenStretches.exercise("stand", .standing), TenStretches.exercise("sit", .floorSitting),
      TenStretches.exercise("back2", .supine))
    #expect(
      order == ["stand", "chair", "sit", "roll", "back", "back2", "side", "fours", "kneel"])
  }

  @Test func `what ends elsewhere comes last in its position`() {
    let order = ordered(
      TenStretches.exercise("childs-pose", .allFours, end: .kneeling),
      TenStretches.exercise("cat-cow", .allFours))
    #expect(order == ["cat-cow", "childs-pose"])
  }

  @Test func `what needs the same equipment stays together, also from one position to the next`() {
    let order = ordered(
      TenStretches.exercise("band1", .standing, gear: ["band"]),
      TenStretches.exercise("free", .standing),
      TenStretches.exercise("band2", .standing, gear: ["band"]),
      TenStretches.exercise("plain", .supine),
      TenStretches.exercise("band3", .supine, gear: ["band"]))
    #expect(order == ["free", "band1", "band2", "band3", "plain"])
  }

  @Test func `no three forward curls run where something else can come between`() {
    let curl = ["forward-curl"]
    let order = ordered(
      TenStretches.exercise("free", .supine),
      TenStretches.exercise("curl1", .supine, movements: curl),
      TenStretches.exercise("curl2", .supine, movements: curl),
      TenStretches.exercise("curl3", .supine, movements: curl))
    #expect(order == ["curl1", "curl2", "free", "curl3"])
    let fetched = ordered(
      TenStretches.exercise("free", .supine),
      TenStretches.exercise("curl1", .supine, movements: curl),
      TenStretches.exercise("curl2", .supine, gear: ["band"], movements: curl),
      TenStretches.exercise("curl3", .supine, gear: ["band"], movements: curl))
    #expect(fetched == ["free", "curl1", "curl2", "curl3"])
    let helpless = ordered(
      TenStretches.exercise("curl1", .supine, movements: curl),
      TenStretches.exercise("curl2", .supine, movements: curl),
      TenStretches.exercise("curl3", .supine, movements: curl))
    #expect(helpless == ["curl1", "curl2", "curl3"])
  }
}
