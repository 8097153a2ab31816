import CuePlan
import Testing

@testable import RoutineFiles

struct TableColumnsTests {
  private func columns(_ header: String) -> TableColumns {
    let place = SourcePlace(file: "a.csv", line: 1, column: 1)
    return TableColumns(header.split(separator: ",").map { PlacedText($0, at: place) })
  }

  @Test(arguments: [
    "name,seconds", "Exercise,Duration", "interval,time (s)", "Activity,Minutes",
    "NAME,work_sec", "title;length mm:ss", "step\tmin",
  ])
  func `a line that names a thing and its time is a header`(line: String) {
    #expect(TableColumns.isHeader(line))
  }

  @Test(arguments: ["Relax your body;30", "name,colour", "seconds,rest", "- Easy 5m", "name,hours"])
  func `any other line is none`(line: String) {
    #expect(!TableColumns.isHeader(line))
  }

  @Test func `a bare number counts what its header says`() {
    #expect(columns("name,minutes").unit(.length) == .minutes)
    #expect(columns("name,duration (min),rest").unit(.length) == .minutes)
    #expect(columns("name,duration (min),rest").unit(.rest) == .seconds)
  }

  @Test func `the first column of a meaning counts, others are told`() {
    let columns = columns("name,seconds,duration,colour")
    #expect(columns.others.map(\.text) == ["duration", "colour"])
    #expect(columns.count == 4)
  }
}
