import CuePlan
import Foundation
import Subprocess

/// A program on this machine that speaks, one process a line.
struct SpeechProgram: Sendable {
  let name: String
  /// Where it is; nil when it is not installed.
  let path: String?
  /// What to type to install it.
  let remedy: String
  var limits = Limits()

  /// How much a process may ask for before it is ended.
  struct Limits: Sendable {
    var time = Seconds(30)
    /// Of the recording, in bytes.
    var sound = 50_000_000
    /// Of either output stream, in bytes.
    var text = 65_536
    /// How often the recording's size is looked at.
    var watch = Seconds.milliseconds(100)
  }

  /// How a process has to end.
  enum Ending: Sendable {
    /// With status 0.
    case well
    /// With any status, but by itself: flite ends with 1 after it has said its version.
    case byItself
  }

  /// What a process prints.
  enum Output: Sendable {
    /// A few words.
    case words
    /// The recording itself.
    case sound
  }

  /// What a process printed before it ended as it should.
  struct Printed: Sendable {
    let output: [UInt8]
    /// What it said of its troubles, in a line.
    let complaint: String
  }

  /// Runs the program with `arguments` in `folder`, where it may write its recording.
  ///
  /// `input` comes on its standard input, from a file without a name: a program that does not read
  /// it breaks no pipe.
  ///
  /// The process has a group of its own, which is killed when a limit is passed, the work is called
  /// off or this process is killed; nothing is left of it when this returns. No shell reads what
  /// it is told.
  func run(
    _ arguments: [String], in folder: borrowing PrivateFolder, input: [UInt8] = [],
    output: Output = .words, ending: Ending = .well
  ) async throws(EngineFailure) -> Printed {
    guard let path else { throw .notInstalled(program: name, remedy: remedy) }
    guard !Task.isCancelled else { throw .cancelled }
    let configuration = configuration(path, arguments, in: folder.path)
    let recording = folder.file(LineFiles.sound)
    let standardInput = try UnnamedFile(input, in: folder).taken()
    do {
      return try await withThrowingTaskGroup(of: Printed?.self) { group in
        group.addTask {
          try await collect(configuration, standardInput, output: output, ending: ending)
        }
        group.addTask { throw await passedLimit(by: recording) }
        defer { group.cancelAll() }
        guard let printed = try await group.next() ?? nil else { throw EngineFailure.cancelled }
        return printed
      }
    } catch {
      throw failure(behind: error, output)
    }
  }

  private func configuration(
    _ path: String, _ arguments: [String], in folder: String
  ) -> Configuration {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
    ]
    return Configuration(
      executable: .path(Self.filePath(path)), arguments: Arguments(arguments),
      environment: .custom([
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "LC_ALL": "C", "HOME": folder, "TMPDIR": folder,
      ]),
      workingDirectory: Self.filePath(folder), platformOptions: options)
  }

  /// Makes the library's path type, which lives in a package that this one does not name.
  static func filePath<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
  where Path.StringLiteralType == String { Path(stringLiteral: text) }

  /// Makes the library's type of an open file, which lives there too.
  static func descriptor<File: RawRepresentable>(_ number: Int32) throws -> File
  where File.RawValue == Int32 {
    guard let file = File(rawValue: number) else { throw EngineFailure.cancelled }
    return file
  }

  private func collect(
    _ configuration: Configuration, _ standardInput: Int32, output: Output, ending: Ending
  ) async throws -> Printed {
    let warden = EngineWarden()
    async let _: Void? = warden?.serve()
    let result = try await Subprocess.run(
      configuration,
      input: .fileDescriptor(Self.descriptor(standardInput), closeAfterSpawningProcess: true),
      output: .bytes(limit: printed(output)),
      error: .bytes(limit: limits.text)
    ) { warden?.watch($0.processIdentifier.value) }
    let complaint = complaint(in: String(decoding: result.standardError, as: UTF8.self))
    switch result.terminationStatus {
    case .exited(let status) where status == 0 || ending == .byItself:
      return Printed(output: result.standardOutput, complaint: complaint)
    case .exited(let status):
      throw EngineFailure.exited(program: name, status: Int(status), complaint: complaint)
    case .signaled(let signal): throw EngineFailure.died(program: name, signal: Int(signal))
    }
  }

  /// Waits until a limit is passed and says which.
  private func passedLimit(by recording: String) async -> EngineFailure {
    var waited = Seconds.zero
    while waited < limits.time {
      do { try await Task.sleep(for: .seconds(limits.watch.approximate)) } catch {
        return .cancelled
      }
      waited += limits.watch
      if size(of: recording) > limits.sound {
        return .wroteTooMuch(program: name, limit: limits.sound)
      }
    }
    return .tookTooLong(program: name, limit: limits.time)
  }

  private func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  private func failure(behind error: any Error, _ output: Output) -> EngineFailure {
    switch error {
    case let failure as EngineFailure: failure
    case let error as SubprocessError where error.code == .outputLimitExceeded:
      .wroteTooMuch(program: name, limit: printed(output))
    case is CancellationError: .cancelled
    default: .didNotStart(program: name, detail: "\(error)")
    }
  }

  private func printed(_ output: Output) -> Int { output == .sound ? limits.sound : limits.text }

  /// The first line of what it said; of a traceback of Python the last, which says what happened.
  private func complaint(in text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let line = lines.first?.hasPrefix("Traceback ") == true ? lines.last : lines.first
    return String(line?.prefix(200) ?? "")
  }
}
