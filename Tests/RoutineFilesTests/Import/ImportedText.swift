import CuePlan
import Testing

@testable import RoutineFiles

/// A text of another program, imported.
struct ImportedText {
  private let text: String
  private let file: String
  private let format: ImportFormat?

  init(_ text: String, file: String, as format: ImportFormat? = nil) {
    self.text = text
    self.file = file
    self.format = format
  }

  /// The routine file that it becomes, which a reader takes for the very routine that was made.
  var routine: String {
    get throws {
      let imported = try RoutineImporter().read(text: text, file: file, as: format)
      let read = try RoutineReader().read(text: imported.text, file: "imported.yaml")
      #expect(read.routine.placeless == imported.routine.placeless)
      #expect(read.warnings.isEmpty)
      return imported.text
    }
  }

  /// The session of that file, without what stands above it.
  var session: String {
    get throws {
      let routine = try routine
      return routine.components(after: "session:\n")
    }
  }

  /// The notes, `4: sentence`, with the line they are about if any.
  var notes: [String] {
    get throws {
      try RoutineImporter().read(text: text, file: file, as: format).notes.map { note in
        (note.place.map { "\($0.line): " } ?? "") + note.sentence
      }
    }
  }

  /// The notes that are about a line of the file.
  var notesOnLines: [String] {
    get throws { try notes.filter { $0.first?.isNumber ?? false } }
  }

  /// The problems, `4:2 message`.
  var problems: [String] {
    do throws(RoutineFileError) {
      _ = try RoutineImporter().read(text: text, file: file, as: format)
      return []
    } catch {
      return error.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message)" }
    }
  }
}

extension String {
  fileprivate func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
  }
}
