import CuePlan
import Foundation
import RoutineFiles
import Testing

/// A routine file that comes with the tool.
struct SampleRoutine: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private let path: String

  /// Every file of the folder, whoever adds it.
  static let all: [SampleRoutine] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = tests.appending(path: "../../../Samples/Routines").standardized.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0.hasSuffix(".yaml") }.map { name in
      SampleRoutine(testDescription: name, path: folder + "/" + name)
    }
  }()

  /// The file as its author wrote it.
  var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

  /// What is read from it.
  var routine: Routine { get throws { try RoutineReader().read(path: path).routine } }

  /// The file without the lines that only people read.
  var textWithoutComments: String {
    get throws {
      let lines = try text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    }
  }
}
