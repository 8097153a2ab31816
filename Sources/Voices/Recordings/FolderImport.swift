import CuePlan
import SoundFiles

/// Files with a line each.
struct FolderImport {
  let script: [ScriptLine]
  let language: String

  /// Reads all files on all cores.
  func result(of paths: [String]) async throws(RecordingImportError) -> RecordingImport.Result {
    let names = FileNames(script, language: language)
    var (named, problems): ([NamedFile], [RecordingProblem]) = ([], [])
    for path in paths {
      do throws(RecordingProblem) {
        named.append(NamedFile(path: path, line: try names.line(of: path)))
      } catch {
        problems.append(error)
      }
    }
    problems += Self.severalFiles(named)
    let results = await named.attemptedOnAllCores { file throws(RecordingProblem) in
      try cut(try take(at: file.path), file.line, path: file.path)
    }
    var cuts: [LineCut] = []
    for result in results {
      switch result {
      case .success(let cut): cuts.append(cut)
      case .failure(let problem): problems.append(problem)
      }
    }
    guard problems.isEmpty else {
      throw RecordingImportError(problems: RecordingProblem.gathered(problems))
    }
    return RecordingImport.Result(lines: cuts.finished(), missing: [], leftOut: [])
  }

  private struct NamedFile: Sendable {
    let path: String
    let line: FileNames.Line
  }

  /// The same take of the same line in several files.
  private static func severalFiles(_ files: [NamedFile]) -> [RecordingProblem] {
    let takes = Dictionary(grouping: files) { "\($0.line.text.lowercased())~\($0.line.take)" }
    return takes.values.filter { $0.count > 1 }.map { same in
      .severalFiles(same.map(\.path).sorted(), text: same[0].line.text)
    }.sorted { "\($0)" < "\($1)" }
  }

  private func take(at path: String) throws(RecordingProblem) -> RawTake {
    do throws(SoundFileError) { return try RawTake(path: path) } catch {
      throw .unread(path, error)
    }
  }

  private func cut(
    _ take: RawTake, _ line: FileNames.Line, path: String
  ) throws(RecordingProblem) -> LineCut {
    let speech = SpeechStretches(in: take.sound)
    guard let first = speech.stretches.first, let last = speech.stretches.last else {
      throw .silent(path)
    }
    return LineCut(
      take, speech: first.lowerBound..<last.upperBound, room: speech.distance, line: line,
      language: language, path: path)
  }
}
