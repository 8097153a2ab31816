import Foundation
import SoundFiles

/// Recordings of a person on their way to being a voice pack.
public struct RecordingImport: Sendable {
  /// The lines that were to be read; none where the files' names say what they are.
  public let script: [ScriptLine]
  /// The language spoken, as a BCP 47 tag.
  public let language: String

  /// Prepares for recordings of the lines of a script, or of any lines.
  public init(script: [ScriptLine] = [], language: String) {
    self.script = script
    self.language = language
  }

  /// What recordings hold.
  public struct Result: Sendable {
    /// The lines, in the order of the script, else of the files.
    public let lines: [RecordedLine]
    /// The lines of the script that were not recorded.
    public let missing: [ScriptLine]
    /// Stretches of a long take that belong to no line, in seconds from its start.
    public let leftOut: [Range<Double>]
    /// What was changed of each session's sound so that all of them are alike; one alone stays.
    public var evenedOut: [Evened] = []
  }

  /// What was changed of the sound of one session.
  public struct Evened: Hashable, Sendable {
    /// The path of its folder or take.
    public let path: String
    /// The change of each octave, in dB, by its middle in hertz.
    public let changes: [Double: Double]
  }

  /// Takes recordings from files: each path is a folder with a file for each line, or one long take
  /// of the script.
  ///
  /// Each path is a session of its own: where there are several, their sound is evened out gently,
  /// by 4 dB an octave at most. Throws every problem of every file at once.
  public func result(of paths: [String]) async throws(RecordingImportError) -> Result {
    let tags = Set(script.map(\.language))
    guard tags.count < 2 else {
      throw RecordingImportError(problems: [.severalLanguages(tags.sorted())])
    }
    var (lines, leftOut): ([RecordedLine], [Range<Double>]) = ([], [])
    var sessions: [Session] = []
    var problems: [RecordingProblem] = []
    for path in paths {
      do throws(RecordingImportError) {
        let found = try await result(of: path)
        sessions.append(Session(path: path, lines: found.lines))
        lines += found.lines
        leftOut += found.leftOut
      } catch {
        problems += error.problems
      }
    }
    if problems.isEmpty { problems = severalFiles(lines) }
    guard problems.isEmpty else { throw RecordingImportError(problems: problems) }
    let evened = sessions.evenOut()
    lines = sessions.flatMap(\.lines)
    let heard = Set(lines.compactMap(\.number))
    return Result(
      lines: lines.sorted { ($0.number ?? .max, $0.take) < ($1.number ?? .max, $1.take) },
      missing: script.filter { !heard.contains($0.number) }, leftOut: leftOut,
      evenedOut: evened)
  }

  private func result(of path: String) async throws(RecordingImportError) -> Result {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere, !isFolder.boolValue {
      let names = FileNames(script, language: language)
      guard !script.isEmpty, script.count == 1 || names.says(path) != nil else {
        return try TakeImport(script: script, path: path).result()
      }
      return try await FolderImport(script: script, language: language).result(of: [path])
    }
    let sounds: SoundFolder
    do throws(VoicePackError) {
      sounds = try SoundFolder(path: path, language: language)
    } catch {
      throw RecordingImportError(problems: [.folder(error)])
    }
    let files = (sounds.sounds.map(\.file) + sounds.nameless).sorted().map { "\(path)/\($0)" }
    guard !files.isEmpty else {
      throw RecordingImportError(problems: [.folder(.noSounds(path: path, nameless: 0))])
    }
    return try await FolderImport(script: script, language: language).result(of: files)
  }

  /// The same take of the same line in two places.
  private func severalFiles(_ lines: [RecordedLine]) -> [RecordingProblem] {
    let takes = Dictionary(grouping: lines) { "\($0.name.words) \($0.take)" }
    return takes.values.filter { $0.count > 1 }.map { same in
      .severalFiles(same.map(\.file).sorted(), text: same[0].text)
    }.sorted { "\($0)" < "\($1)" }
  }
}

extension RecordingImport {
  /// What was recorded in one go.
  fileprivate struct Session {
    let path: String
    var lines: [RecordedLine]
  }
}

extension [RecordingImport.Session] {
  /// Brings the sound of every session to what they have in common, where there is enough of each.
  fileprivate mutating func evenOut() -> [RecordingImport.Evened] {
    let balances = compactMap { ToneBalance($0.lines.map(\.recording)) }
    guard count > 1, balances.count == count else { return [] }
    let goal = ToneBalance(meanOf: balances)
    return indices.compactMap { index in
      let changes = balances[index].changes(towards: goal)
      guard changes.contains(where: { $0 != 0 }) else { return nil }
      for line in self[index].lines.indices {
        self[index].lines[line].recording = self[index].lines[line].recording.balanced(by: changes)
      }
      let named = zip(ToneBalance.centres, changes).filter { $1 != 0 }
      return RecordingImport.Evened(
        path: self[index].path, changes: Dictionary(uniqueKeysWithValues: named.map { ($0, $1) }))
    }
  }
}

extension FileNames {
  /// The line that the name of a file says; nil where it says none.
  func says(_ path: String) -> Line? { try? line(of: path) }
}
