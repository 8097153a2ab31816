import Testing

@testable import RoutineFiles

struct FileTitleTests {
  @Test(arguments: [
    ("legs/leg-day_1.csv", "Leg day 1"), ("yoga.tar.txt", "Yoga.tar"), (".csv", ".csv"),
    ("Ärm", "Ärm"), ("---.csv", "Imported session"),
  ])
  func `a session without a title is called like its file`(file: String, title: String) {
    #expect(FileTitle.of(file) == title)
  }
}
