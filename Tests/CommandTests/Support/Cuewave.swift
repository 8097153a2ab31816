import Foundation

/// The program as a user runs it: arguments in; status, output and errors out.
struct Cuewave: Sendable {
  /// The program that is run.
  let program: URL
  /// The working folder.
  let folder: TemporaryFolder
  /// What differs from the environment of the tests; nil takes a variable out.
  var environment: [String: String?] = [:]
  /// How long it may take before it is killed.
  var limit: Duration = .seconds(120)

  /// What is looked at while it runs.
  var watch = Watch.nothing

  /// What can be looked at while a program runs.
  enum Watch {
    case nothing
    case memory
  }

  /// Works in a folder, with a clip store of its own beside it that nobody else fills, and without
  /// the settings of whoever runs the tests.
  init(in folder: TemporaryFolder, program: URL = Cuewave.fastest) {
    self.folder = folder
    self.program = program
    environment["XDG_CACHE_HOME"] = folder.path + "-cache"
    environment["XDG_CONFIG_HOME"] = folder.path + "-settings"
  }

  /// Runs it to its end.
  @discardableResult
  func run(_ arguments: String...) async throws -> Run { try await run(arguments) }

  /// Runs it to its end.
  func run(_ arguments: [String]) async throws -> Run {
    try await Turnstile.shared.pass { try await start(program, arguments).ended() }
  }

  /// Has a shell run a line in which `$CUEWAVE` is the program.
  func shell(_ line: String) async throws -> Run {
    try await Turnstile.shared.pass {
      try await start(URL(filePath: "/bin/sh"), ["-c", line]).ended()
    }
  }

  /// Starts it, and hands it over while it runs.
  func during<Made: Sendable>(
    _ arguments: String..., work: @Sendable (RunningProgram) async throws -> Made
  ) async throws -> Made {
    try await Turnstile.shared.pass { try await work(start(program, arguments)) }
  }

  private func start(_ program: URL, _ arguments: [String]) throws -> RunningProgram {
    try RunningProgram(program, arguments, folder, variables, limit, watch: watch)
  }

  private var variables: [String: String] {
    var variables = ProcessInfo.processInfo.environment
    variables["CUEWAVE"] = program.path
    for (name, value) in environment { variables[name] = value }
    return variables
  }
}

extension Cuewave {
  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program that was built together with the tests.
  static let besideTests: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "cuewave")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : package.appending(path: ".build/debug/cuewave")
  }()

  /// The optimised program; nil while it is not built from the sources as they are.
  static let optimised: URL? = {
    let builds = besideTests.deletingLastPathComponent().deletingLastPathComponent()
    let program = builds.appending(path: "release/cuewave")
    guard let built = changed(program.path), let sources = changed(under: "Sources"),
      built >= sources
    else { return nil }
    return program
  }()

  /// The optimised program where it is built, else the one beside the tests: the same bytes later.
  static let fastest = optimised ?? besideTests

  private static func changed(_ path: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date
  }

  private static func changed(under name: String) -> Date? {
    let folder = package.appending(path: name).path
    let files = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    return files?.compactMap { changed("\(folder)/\($0)") }.max()
  }
}
