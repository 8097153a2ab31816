import CuePlan
import Testing

@testable import RoutineFiles

struct RideBlockTests {
  /// The steps of a block as a picture: `Steady, 75% 300` or `(30)` for a rest.
  private func picture(_ xml: String) throws -> String? {
    let report = ImportFindings(SourceText(file: "a.zwo", text: xml))
    let element = try XmlTree.root(of: xml, file: "a.zwo")
    return RideBlock(report: report).steps(element)?.map { step in
      Self.picture(step)
    }.joined(separator: " | ")
  }

  private static func picture(_ step: TimedSession.Step) -> String {
    switch step {
    case .work(let work):
      (work.sets > 1 ? "\(work.sets) x " : "") + "\(work.name) \(work.length.numerator)"
        + (work.rest > .zero ? " (\(work.rest.numerator))" : "")
    case .rest(let length): "(\(length.numerator))"
    case .rounds(let count, _, let steps):
      "\(count) x [\(steps.map(picture).joined(separator: " | "))]"
    default: "?"
    }
  }

  @Test(arguments: [
    ("<SteadyState Duration=\"300\" Power=\"0.75\"/>", "Steady, 75% 300"),
    ("<SteadyState Duration=\"300.0\" PowerLow=\"0.7\" PowerHigh=\"0.7\"/>", "Steady, 70% 300"),
    ("<Warmup Duration=\"60\" PowerLow=\"0.254\" PowerHigh=\"1\"/>", "Warm-up, 25% to 100% 60"),
    ("<Freeride Duration=\"60\"/>", "Free ride 60"),
    ("<MaxEffort Duration=\"5\"/>", "Maximum effort 5"),
    ("<Ramp Duration=\"60\" Power=\"x\"/>", "Ramp 60"), ("<Cooldown Duration=\"0\"/>", ""),
    ("<IntervalsT OnDuration=\"20\" OffDuration=\"10\"/>", "Hard 20 | (10)"),
    ("<IntervalsT Repeat=\"2\" OnDuration=\"20\" OffDuration=\"0\"/>", "2 x Hard 20"),
    (
      "<IntervalsT Repeat=\"3\" OnDuration=\"20\" OffDuration=\"10\"/>", "3 x Hard 20 (10) | (10)"
    ),
    (
      "<IntervalsT Repeat=\"4\" OnDuration=\"20\" OffDuration=\"10\" OffPower=\"0.8\"/>",
      "4 x [Hard 20 | Easy, 80% 10]"
    ),
    (
      "<IntervalsT Repeat=\"1\" OnDuration=\"20\" OnPower=\"1.2\" OffDuration=\"10\" OffPower=\"0.55\"/>",
      "Hard, 120% 20 | (10)"
    ),
    (
      "<IntervalsT Repeat=\"1\" OnDuration=\"20\" OffDuration=\"10\" PowerOffLow=\"0.5\" PowerOffHigh=\"0.6\"/>",
      "Hard 20 | Easy, 50% to 60% 10"
    ),
    ("<Tunnel Duration=\"5\"/>", nil),
  ])
  func `a block becomes steps that say how hard they are`(xml: String, expected: String?) throws {
    #expect(try picture(xml) == expected)
  }
}
