public import CuePlan

/// Reads routine files: YAML as a practitioner would write a note, every problem at its place.
public struct RoutineReader: Sendable {
  private let catalogue: Catalogue
  private let languages: Languages

  /// Makes a reader that knows these exercises and languages.
  public init(catalogue: Catalogue = .bundled, languages: Languages = .bundled) {
    self.catalogue = catalogue
    self.languages = languages
  }

  /// Reads a file; exercises may stand in files beside it, or in a folder `exercises` there.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the file and of those it uses.
  public func read(path: String) throws(RoutineFileError) -> RoutineReading {
    let reading = Reading(languages: languages)
    let bytes: [UInt8]
    do throws(TextFile.Refusal) {
      bytes = try TextFile.bytes(of: path)
    } catch {
      reading.findings.report(YamlFile.report(error, path))
      throw RoutineFileError(error.kind, reading.findings)
    }
    let root = YamlFile.root(of: bytes, label: path, in: reading.findings)
    return try routine(root, in: reading, path: path)
  }

  /// Reads a text, which messages call `file`; exercises come from the text and the catalogue.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the text.
  public func read(text: String, file: String) throws(RoutineFileError) -> RoutineReading {
    let reading = Reading(languages: languages)
    let root = YamlFile.root(of: Array(text.utf8), label: file, in: reading.findings)
    return try routine(root, in: reading, path: nil)
  }

  private func routine(
    _ root: Node?, in reading: Reading, path: String?
  ) throws(RoutineFileError) -> RoutineReading {
    let folder = path.map(TextFile.folder)
    let finder = ExerciseFinder(reading: reading, beside: folder, catalogue: catalogue)
    let routines = RoutineFinder(
      reading: reading, beside: folder, of: path.map(TextFile.name) ?? "", catalogue: catalogue)
    let keys = RoutineKeys(reading: reading, finder: finder, routines: routines)
    let routine = root.flatMap(keys.routine)
    guard let routine, let language = reading.pack(routine.language),
      !reading.findings.hasErrors
    else {
      throw RoutineFileError(.wrongText, reading.findings)
    }
    return RoutineReading(
      routine: routine, language: language, standIns: reading.standIns,
      warnings: reading.findings.sorted, sources: reading.findings.sources)
  }
}

/// A routine that was read, with what its author may want to know.
public struct RoutineReading: Hashable, Sendable {
  /// The routine.
  public var routine: Routine
  /// The words of its language.
  public var language: LanguagePack
  /// What may stand in for its exercises when they are ruled out, by id: the `catalogue` of an
  /// ``Exclusion``.
  public var standIns: [String: Exercise]
  /// What may not be meant as it is written, in the order of places.
  public var warnings: [Diagnostic]
  /// The texts that were read, for ``DiagnosticText``.
  public var sources: [SourceText]
}

extension TextFile.Refusal {
  /// Whether the file is wrong or cannot be had at all.
  fileprivate var kind: RoutineFileError.Kind {
    switch self {
    case .missing, .unreadable: .noInput
    case .folder, .tooLong: .wrongText
    }
  }
}
