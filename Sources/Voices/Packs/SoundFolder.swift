import CuePlan
import Foundation

/// A folder of sounds that are named by their keys or by what they say.
struct SoundFolder {
  /// A sound, and what its name says of it.
  struct Named: Hashable {
    let file: String
    let words: FileWords
  }

  let path: String
  /// The sounds whose names say something, in the order of their names.
  let sounds: [Named]
  /// The sounds whose names say nothing.
  let nameless: [String]

  /// The endings of files that are taken for sounds; not all of them can be read.
  static let endings = Set([
    "wav", "wave", "rf64", "flac", "ogg", "oga", "opus", "aif", "aiff", "aifc", "caf", "mp3",
  ]).union(ForeignRecordings.endings)

  /// Lists the sounds in the folder at `path` and opens none; `language` is that of their names.
  init(path: String, language: String) throws(VoicePackError) {
    let names = try Self.names(in: path)
    let files = names.filter { Self.endings.contains(Self.ending(of: $0)) }
    var (sounds, nameless): ([Named], [String]) = ([], [])
    for file in files {
      if let words = FileWords(fileName: file, language: language) {
        sounds.append(Named(file: file, words: words))
      } else {
        nameless.append(file)
      }
    }
    self.path = path
    self.sounds = sounds
    self.nameless = nameless
  }

  /// The names in a folder, sorted; hidden ones are left out.
  static func names(in path: String) throws(VoicePackError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .badFile(path: path, detail: "there is no such folder")
    }
    guard isFolder.boolValue else {
      throw .badFile(path: path, detail: "is a file, expected a folder of recordings")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .badFile(path: path, detail: "the folder cannot be read")
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// What follows the last point of a name, in small letters.
  static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// What a manifest of the folder would say.
  func manifest(language: String) throws(VoicePackError) -> VoicePackManifest {
    guard !sounds.isEmpty else { throw .noSounds(path: path, nameless: nameless.count) }
    let lines = Dictionary(grouping: sounds, by: \.words.speech)
    var clashes: [[String]] = []
    var phrases: [String: VoicePackManifest.Phrase] = [:]
    for line in lines.values {
      let takes = Dictionary(grouping: line, by: \.words.take)
      clashes += takes.values.filter { $0.count > 1 }.map { $0.map(\.file) }
      let files = line.sorted { ($0.words.take, $0.file) < ($1.words.take, $1.file) }
      guard let first = files.first else { continue }
      phrases[first.file] = VoicePackManifest.Phrase(
        text: first.words.text, file: first.file,
        variants: files.count < 2 ? nil : files.dropFirst().map { .init(file: $0.file) })
    }
    guard clashes.isEmpty else {
      throw .severalFiles(
        path: path, files: clashes.sorted { ($0.first ?? "") < ($1.first ?? "") })
    }
    return VoicePackManifest(
      id: name, version: "0", language: language, license: "", attribution: "", phrases: phrases)
  }

  private var name: String {
    path.split(separator: "/").last { $0 != "." }.map(String.init) ?? path
  }
}
