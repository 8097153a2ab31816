import CuePlan
import Testing

@testable import RoutineFiles

struct AnchoredYamlTests {
  private func root(_ text: String) -> AnchoredYaml? {
    AnchoredYaml.root(of: SourceText(file: "a.yaml", text: text), in: Findings())
  }

  @Test func `a part that stands for another is that other`() {
    let text = """
      squat: &squat { name: Squat, time: 30s, tip: }
      again: *squat
      slow: { <<: *squat, time: 60s }
      both: { <<: [{ name: Plank }, *squat] }
      """
    #expect(root(text)?.value("again")?.value("name")?.text?.text == "Squat")
    #expect(root(text)?.value("slow")?.value("name")?.text?.text == "Squat")
    #expect(root(text)?.value("slow")?.value("time")?.text?.text == "60s")
    #expect(root(text)?.value("both")?.value("name")?.text?.text == "Plank")
    #expect(root(text)?.value("both")?.value("time")?.text?.text == "30s")
    #expect(root(text)?.value("squat")?.value("tip") == nil)
    #expect(root(text)?.keys.map(\.text) == ["squat", "again", "slow", "both"])
  }

  @Test func `a text has the place of its letters`() {
    let list = root("a: [b, 'c', no]")?.value("a")?.list
    #expect(list?.map { $0.text?.place.column } == [5, 9, 13])
    #expect(list?.map { $0.text?.text } == ["b", "c", "no"])
    #expect(root("a: [b]")?.value("a")?.text == nil)
    #expect(root("a")?.value("a") == nil)
  }
}
