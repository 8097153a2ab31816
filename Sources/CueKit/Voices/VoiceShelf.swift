internal import Foundation
internal import Voices

/// The voices of this user: each a folder of recordings, in one folder for all of them.
public struct VoiceShelf: Hashable, Sendable {
  /// The folder that holds their folders; nil where the environment names no such place.
  public let folder: String?

  /// The shelf of whoever runs this program.
  public static let own = VoiceShelf(environment: ProcessInfo.processInfo.environment)

  /// The shelf where an environment keeps a user's data: `XDG_DATA_HOME/cuewave/voices`, else
  /// `~/.local/share/cuewave/voices`; on macOS `~/Library/Application Support/cuewave/voices`.
  public init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let named = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    #if os(macOS)
      let usual = home.map { $0 + "/Library/Application Support" }
    #else
      let usual = home.map { $0 + "/.local/share" }
    #endif
    folder = (named ?? usual).map { $0 + "/cuewave/voices" }
  }

  /// The names of the voices, sorted.
  public var names: [String] {
    guard let folder, let names = try? Folder(path: folder).names else { return [] }
    return names.filter { Folder.isFolder("\(folder)/\($0)") }
  }

  /// The folder of a voice; nil when there is none of that name.
  public func folder(of name: String) -> String? {
    guard let folder, !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    let path = "\(folder)/\(name)"
    return Folder.isFolder(path) ? path : nil
  }

  /// The recordings of a voice that `name` names: one of the shelf, one that comes with the tool,
  /// or a folder.
  func pack(_ name: String, language: String) throws(SessionError) -> VoicePack {
    let standard = StandardVoice.name(for: language)
    if let folder = folder(of: name) { return try .opened(folder, language: language) }
    let known = VoicePack.standardNames
    if name == "default" || known.contains(name) {
      let own = name == "default" ? standard : name
      return try .opened(VoicePack.standardFolder + "/" + own, language: language)
    }
    guard Folder.isFolder(name) || name.contains("/") else {
      throw .unknownVoice(name, known: ["default"] + known + names)
    }
    return try .opened(name, language: language)
  }
}
