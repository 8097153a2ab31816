import CuePlan
import Testing

@testable import RoutineFiles

struct ImportFormatTests {
  @Test(arguments: [
    ("<workout_file/>", "a.txt", ImportFormat.zwift), (" \n[{}]", "a", .openHIIT),
    ("{}", "a.txt", .openHIIT), ("x", "ride.ZWO", .zwift), ("x", "a.json", .openHIIT),
    ("x", "folder.csv/a.csv", .table), ("x", "a.tsv", .table), ("x", "a.yml", .w2a),
    ("exercises:\n  - duration: 30s", "a.txt", .w2a), ("name,seconds\nA,1", "a.txt", .table),
    ("Warmup\n- 5m Z1", "a.txt", .steps), ("Warm up\n- Easy 5m\n", "a", .steps),
    ("Relax;30", "a.txt", .phrases), ("Relax", "a.txt", nil),
    ("- Relax well", "a.md", nil),
  ])
  func `a format is guessed by what is written, then by the name of the file`(
    text: String, file: String, format: ImportFormat?
  ) {
    #expect(ImportFormat.guess(SourceText(file: file, text: text)) == format)
  }
}
