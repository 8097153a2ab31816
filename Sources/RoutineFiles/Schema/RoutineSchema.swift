internal import CuePlan
internal import Foundation

/// The JSON Schema of a routine file, by which editors complete and check it.
///
/// It sees what a text is made of, not what its names mean: an exercise that nobody defines is for
/// ``RoutineReader`` to find.
public enum RoutineSchema {
  /// Reads the schema, in the dialect of 2020-12.
  ///
  /// - Throws: ``RoutineFileError`` when the files that come with this module are not there.
  public static func text() throws(RoutineFileError) -> String {
    let findings = Findings()
    let label = "Samples/Schema/routine.schema.json"
    do throws(TextFile.Refusal) {
      let bytes = try TextFile.bytes(of: Bundle.module.bundlePath + "/Schema/routine.schema.json")
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      findings.report(YamlFile.report(error, label))
      throw RoutineFileError(.noInput, findings)
    }
  }
}
