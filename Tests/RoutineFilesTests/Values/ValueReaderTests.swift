import CuePlan
import Testing

@testable import RoutineFiles

struct ValueReaderTests {
  @Test(arguments: ["5 from guideline ACSM 2021", "{ value: 5, from: guideline ACSM 2021 }"])
  func `a sourced value has a short and a long form`(text: String) throws {
    let findings = Findings()
    let node = try #require(YamlTree.root(of: "a: \(text)", file: "a", in: findings))
    var fields = try #require(Fields(node, MapKind("it", keys: ["a"]), in: findings))
    let value = fields.take("a").flatMap { node in
      ValueReader(findings: findings).sourced(node) { (text) throws(ValueProblem) in
        try CountText.read(text, of: "reps", most: 9)
      }
    }
    #expect(value == Sourced(5, from: .guideline("ACSM 2021")))
    #expect(findings.sorted.isEmpty)
  }
}
