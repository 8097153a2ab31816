import CuePlan
import Testing

@testable import RoutineFiles

struct FindingsTests {
  private func report(_ line: Int, _ column: Int = 1, _ file: String = "a") -> Diagnostic {
    Diagnostic("m", at: SourcePlace(file: file, line: line, column: column))
  }

  @Test func `reports come in the order of files, lines and columns`() {
    let findings = Findings()
    findings.add(SourceText(file: "z", text: ""))
    findings.add(SourceText(file: "a", text: ""))
    let reports = [report(1), report(2, 5, "z"), report(2, 3, "z"), report(1, 9, "z")]
    reports.forEach(findings.report)
    #expect(findings.sorted == [reports[3], reports[2], reports[1], reports[0]])
  }

  @Test func `the same report is made once`() {
    let findings = Findings()
    findings.report(report(1))
    findings.report(report(1))
    #expect(findings.sorted.count == 1)
    #expect(findings.errors == 1)
  }

  @Test func `reports beyond a hundred are counted`() {
    let findings = Findings()
    (1...250).forEach { findings.report(report($0)) }
    #expect(findings.sorted.count == Findings.most + 1)
    #expect(findings.sorted.last?.message == "150 more problems after these")
  }

  @Test func `a warning is no error`() {
    let findings = Findings()
    var warning = report(1)
    warning.severity = .warning
    findings.report(warning)
    #expect(!findings.hasErrors)
  }
}
