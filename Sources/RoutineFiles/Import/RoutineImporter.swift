internal import CuePlan

/// Makes routines of other programs' files.
///
/// What is unknown becomes an exercise of the routine's own; what bears the name of an exercise of
/// the catalogue is taken for it; what cannot be carried is said in a note, never left out in
/// silence.
public struct RoutineImporter: Sendable {
  private let catalogue: Catalogue
  private let languages: Languages

  /// Makes an importer that knows these exercises and languages.
  public init(catalogue: Catalogue = .bundled, languages: Languages = .bundled) {
    self.catalogue = catalogue
    self.languages = languages
  }

  /// Imports a file; nil guesses its format.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the file.
  public func read(
    path: String, as format: ImportFormat? = nil
  ) throws(RoutineFileError) -> ImportedRoutine {
    let bytes: [UInt8]
    do throws(TextFile.Refusal) {
      bytes = try TextFile.bytes(of: path)
    } catch {
      let findings = Findings()
      findings.report(YamlFile.report(error, path))
      throw RoutineFileError(error.isAbsence ? .noInput : .wrongText, findings)
    }
    return try imported(bytes, file: path, format)
  }

  /// Imports a text, which messages call `file`; nil guesses its format.
  ///
  /// - Throws: ``RoutineFileError`` with every problem of the text.
  public func read(
    text: String, file: String, as format: ImportFormat? = nil
  ) throws(RoutineFileError) -> ImportedRoutine {
    try imported(Array(text.utf8), file: file, format)
  }

  private func imported(
    _ bytes: [UInt8], file: String, _ asked: ImportFormat?
  ) throws(RoutineFileError) -> ImportedRoutine {
    let report = try report(on: bytes, file: file)
    if let control = report.source.firstControl {
      report.report("a control character in the text", at: control, expected: "plain text")
    } else if report.source.isBlank {
      report.report("there is nothing in this file", at: report.source.beginning)
    }
    guard !report.findings.hasErrors else { throw RoutineFileError(.wrongText, report.findings) }
    guard let format = asked ?? ImportFormat.guess(report.source) else {
      report.report(
        "this is none of the formats that are imported", at: report.source.beginning,
        expected: ImportFormat.allCases.map(\.rawValue).joined(separator: ", "),
        help: "name the format with --from")
      throw RoutineFileError(.wrongText, report.findings)
    }
    let session = format.session(report)
    if session.steps.isEmpty, !report.findings.hasErrors {
      report.report("there is nothing to do in this file", at: report.source.beginning)
    }
    guard !report.findings.hasErrors else { throw RoutineFileError(.wrongText, report.findings) }
    let routine = routine(of: session, report)
    let text = try written(routine, report)
    return ImportedRoutine(format: format, routine: routine, text: text, notes: report.notes)
  }

  /// The text of some bytes, whatever it says.
  private func report(
    on bytes: [UInt8], file: String
  ) throws(RoutineFileError) -> ImportFindings {
    switch TextScreening.text(of: bytes, file: file) {
    case .success(let text):
      return ImportFindings(SourceText(file: file, text: text))
    case .failure(let problem):
      let text = String(decoding: bytes.prefix(TextFile.longest), as: UTF8.self)
      let report = ImportFindings(SourceText(file: file, text: text))
      report.findings.report(problem)
      throw RoutineFileError(.wrongText, report.findings)
    }
  }

  private func routine(of session: TimedSession, _ report: ImportFindings) -> Routine {
    let reading = Reading(languages: languages)
    var maker = RoutineMaker(catalogue: catalogue, reading: reading, report: report)
    return maker.routine(of: session)
  }

  private func written(
    _ routine: Routine, _ report: ImportFindings
  ) throws(RoutineFileError) -> String {
    do throws(RoutineWritingError) {
      return try RoutineWriter(catalogue: catalogue, languages: languages).write(routine)
    } catch {
      report.report(
        "no routine can be made of this: \(error.description)", at: report.source.beginning)
      throw RoutineFileError(.wrongText, report.findings)
    }
  }
}

extension SourceText {
  /// The first character that no editor writes.
  fileprivate var firstControl: PlacedText? {
    for line in placedLines {
      let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 && scalar != "\t" }
      let index = Array(line.text.unicodeScalars).firstIndex(where: isControl)
      if let index { return line.part(index..<(index + 1)) }
    }
    return nil
  }

  /// Whether nothing is written in it.
  fileprivate var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

extension ImportFormat {
  /// Reads a text in this format; its problems are reported.
  fileprivate func session(_ report: ImportFindings) -> TimedSession {
    switch self {
    case .phrases: PhraseLines(report: report).session()
    case .table: IntervalTable(report: report).session()
    case .steps: StepText(report: report).session()
    case .openHIIT: Timers(report: report).session()
    case .w2a: SpokenWorkout(report: report).session()
    case .zwift: RideWorkout(report: report).session()
    }
  }
}

extension TextFile.Refusal {
  /// Whether there is nothing to read at all.
  fileprivate var isAbsence: Bool {
    switch self {
    case .missing, .unreadable: true
    case .folder, .tooLong: false
    }
  }
}
