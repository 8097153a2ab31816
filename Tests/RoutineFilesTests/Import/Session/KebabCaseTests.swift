import Testing

@testable import RoutineFiles

struct KebabCaseTests {
  @Test(arguments: [
    ("Cat Cow", "cat-cow"), ("Child's Pose", "childs-pose"), ("Child’s pose", "childs-pose"),
    ("Push-Ups With Rotation", "push-ups-with-rotation"), ("Über-Kopf", "uber-kopf"),
    ("¡Estiramiento!", "estiramiento"), ("3 x 10", "3-x-10"), ("猫", ""), ("", ""),
    (
      "A very long name that nobody would ever want to type",
      "a-very-long-name-that-nobody-would-ever"
    ),
  ])
  func `a name becomes an id`(name: String, id: String) {
    #expect(KebabCase.id(name) == id)
  }

  @Test func `an id that is taken gets a number`() {
    var taken: Set<String> = ["rest", "plank"]
    #expect(KebabCase.free("squat", among: &taken) == "squat")
    #expect(KebabCase.free("plank", among: &taken) == "plank-2")
    #expect(KebabCase.free("plank", among: &taken) == "plank-3")
    #expect(KebabCase.free("", among: &taken) == "move")
    #expect(KebabCase.free("120", among: &taken) == "work-120")
  }
}
