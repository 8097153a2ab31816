internal import Foundation

/// Where a user keeps what holds for all of their sessions.
enum ConfigurationFolder {
  /// `XDG_CONFIG_HOME/cuewave`, else `~/.config/cuewave`; it need not be there.
  static let standard = folder(in: ProcessInfo.processInfo.environment)

  static func folder(in environment: [String: String]) -> Folder {
    if let named = environment["XDG_CONFIG_HOME"], named.hasPrefix("/") {
      return Folder(path: named + "/cuewave")
    }
    return Folder(path: (environment["HOME"] ?? NSHomeDirectory()) + "/.config/cuewave")
  }
}
