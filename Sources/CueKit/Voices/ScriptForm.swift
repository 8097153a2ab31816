internal import CuePlan
internal import Foundation
internal import Voices

/// The forms in which a recording script is written.
public enum ScriptForm: String, Hashable, Sendable, CaseIterable {
  /// A line for each line, to be read from paper: number, words, the longest it may last.
  case text
  /// A table for a spreadsheet.
  case csv
  /// JSON in the format `cuewave.script/1`, for programs.
  case json
}

extension RecordingScript {
  /// The script as text.
  public func text(as form: ScriptForm = .text) throws(SessionError) -> String {
    switch form {
    case .text: plain
    case .csv:
      "number,text,language,longest\n"
        + lines.map { line in
          let longest = line.longest.map(ScriptTenths.rounded(down:)) ?? ""
          return "\(line.number),\"\(line.text.replacing("\"", with: "\"\""))\",\(line.language),"
            + "\(longest)\n"
        }.joined()
    case .json: try json
    }
  }

  /// The script to be read from paper.
  var plain: String {
    lines.map { line in
      "\(line.number)\t\(line.text)"
        + (line.longest.map { "\tat most \(ScriptTenths.rounded(down: $0)) s" } ?? "") + "\n"
    }.joined()
  }

  private var json: String {
    get throws(SessionError) {
      do {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = ScriptDocument(lines: lines.map(ScriptDocument.Line.init))
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
      } catch {
        throw .notEncoded(detail: "\(error)")
      }
    }
  }
}

/// The JSON of a recording script.
struct ScriptDocument: Codable {
  var format = Self.format
  var lines: [Line]

  struct Line: Codable {
    var number: Int
    var text: String
    var language: String
    /// Seconds; nil where the session waits for the line.
    var longest: Double?

    init(_ line: ScriptLine) {
      number = line.number
      text = line.text
      language = line.language
      longest = line.longest.flatMap { Double(ScriptTenths.rounded(down: $0)) }
    }

    var scriptLine: ScriptLine {
      ScriptLine(
        number, text, language: language,
        longest: longest.map { Seconds(Int64(($0 * 10).rounded()), over: 10) })
    }
  }

  static let format = "cuewave.script/1"
}

/// Lengths as a script gives them: tenths, and never more than there is.
enum ScriptTenths {
  static func rounded(down length: Seconds) -> String {
    let tenths = max(0, Int((length.approximate * 10 + 0.001).rounded(.down)))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
