internal import Foundation

/// Whichever program on this machine plays a sound file.
public struct SoundPlayer: Sendable {
  /// The programs that are looked for, best first, each with what comes before the file's name.
  public static let known: [(name: String, arguments: [String])] = [
    ("pw-play", []), ("paplay", []), ("afplay", []), ("aplay", ["-q"]),
    ("ffplay", ["-nodisp", "-autoexit", "-loglevel", "error"]),
    ("mpv", ["--no-video", "--really-quiet"]), ("play", ["-q"]),
  ]

  private let programs: [(path: String, arguments: [String])]

  /// Looks for players in the folders of `PATH`.
  public init() { self.init(environment: ProcessInfo.processInfo.environment) }

  /// Looks for players in the folders of the `PATH` of an environment.
  public init(environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    programs = Self.known.compactMap { player in
      folders.map { "\($0)/\(player.name)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) && !Folder.isFolder($0) }
        .map { ($0, player.arguments) }
    }
  }

  /// Plays the file at `path`, an absolute one, to its end; a player that fails gives way to the
  /// next one.
  public func play(_ path: String) throws(SessionError) {
    var failed: [String] = []
    for program in programs {
      if Self.succeeds(program.path, program.arguments + [path]) { return }
      failed.append(program.path)
    }
    throw .notPlayed(failed: failed)
  }

  private static func succeeds(_ path: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
