import Testing

@testable import RoutineFiles

struct PhraseLinesTests {
  private let qiGong = """
    Ready for some Qi Gong?;2
    Relax your body;30
    *;60
    *;1:30
    Child's pose, both knees;5s

    Über den Kopf; dann strecken: weit;1
    Good job!;0
    """

  @Test func `a script becomes words with pauses, every letter kept`() throws {
    let routine = try ImportedText(qiGong, file: "home/qi-gong.txt").routine
    #expect(
      routine == """
        title: Qi gong

        session:
          - say: Ready for some Qi Gong?
            pause: 2s
          - say: Relax your body
            pause: 30s
          - silence: 2m30s
          - say: Child's pose, both knees
            pause: 5s
          - say: "Über den Kopf; dann strecken: weit"
          - say: Good job!
            pause: 0s

        """)
  }

  @Test func `a silence is announced, which is said`() throws {
    let notes = try ImportedText(qiGong, file: "qi-gong.txt").notes
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix("A silence is announced, and a soft bell marks") ?? false)
    #expect(try ImportedText("A;1", file: "a.txt").notes == [])
  }

  @Test func `braces, which mean tokens here, are taken out and told`() throws {
    let text = ImportedText("Lift {both} arms;1", file: "a.txt")
    #expect(try text.session == "  - say: Lift both arms\n")
    #expect(try text.notes.first?.hasPrefix("1: Braces are taken out") ?? false)
  }

  @Test func `every broken line is reported at its place`() {
    let broken = """
      Fine;2
        no pause
      ;5
      Twelve;
      Hold;1:90
      …;3
      *;x
      Less; -5
      """
    #expect(
      ImportedText(broken, file: "a.txt").problems == [
        "2:3 a phrase without a pause", "3:1 a pause without a phrase",
        "4:1 a phrase without a pause", "5:8 \"90\" is no part of a clock time",
        "6:1 nothing to say", "7:3 \"x\" is not a length of time", "8:7 a time below zero",
      ])
  }
}
