import Testing

@testable import RoutineFiles

struct WorkoutTemplateTests {
  @Test func `the count is filled in, a sentence with a length is left out`() {
    let text = "{{ .WorkoutExercisesCount }} moves! All take {{ .WorkoutDuration }}. Ready?"
    let (sentences, isCut) = WorkoutTemplate.sentences(of: text, exercises: 3)
    #expect(sentences == "3 moves! Ready?")
    #expect(isCut)
  }

  @Test func `a text without fields stays whole`() {
    let (sentences, isCut) = WorkoutTemplate.sentences(of: "Go on.  Now!", exercises: 3)
    #expect(sentences == "Go on. Now!")
    #expect(!isCut)
  }

  @Test func `nothing but lengths leaves nothing`() {
    #expect(WorkoutTemplate.sentences(of: "{{.WorkoutDuration}}.", exercises: 3).text == "")
  }
}
