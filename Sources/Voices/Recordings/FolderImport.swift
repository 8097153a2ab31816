import CuePlan
import SoundFiles

/// Files with a line each.
struct FolderImport {
  let script: [ScriptLine]
  let language: String

  /// Reads all files on all cores.
  func result(of paths: [String]) async throws(RecordingImportError) -> RecordingImport.Result {
    let names = FileNames(script, language: language)
    let results = await paths.attemptedOnAllCores { path throws(RecordingProblem) in
      let line = try names.line(of: path)
      return try cut(try take(at: path), line, path: path)
    }
    var (cuts, problems): ([LineCut], [RecordingProblem]) = ([], [])
    for result in results {
      switch result {
      case .success(let cut): cuts.append(cut)
      case .failure(let problem): problems.append(problem)
      }
    }
    guard problems.isEmpty else { throw RecordingImportError(problems: problems) }
    return RecordingImport.Result(lines: cuts.finished(), missing: [], leftOut: [])
  }

  private func take(at path: String) throws(RecordingProblem) -> RawTake {
    do throws(SoundFileError) { return try RawTake(path: path) } catch {
      throw .unreadable(error)
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
