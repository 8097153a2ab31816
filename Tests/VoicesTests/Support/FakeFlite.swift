import CuePlan
import Foundation
import Testing

@testable import Voices

/// A shell script in the place of `flite`, and what it left behind.
struct FakeFlite {
  let folder: TemporaryFolder
  let engine: ProgramEngine

  /// The script finds a good recording at `$SOUND`, its output's name in `$OUT`, notes in `$NOTES`.
  init(
    _ script: String, recording: Recording = .beep(), limits: SpeechProgram.Limits = .init()
  ) throws {
    folder = try TemporaryFolder()
    try recording.write(to: folder.file("sound.wav"))
    let path = try folder.write(
      """
      #!/bin/sh
      SOUND='\(folder.file("sound.wav"))' NOTES='\(folder.path)'
      for OUT; do :; done
      echo "$$" > "$NOTES/pid"
      echo "$HOME" > "$NOTES/home"
      \(script)
      """, to: "flite", mode: 0o755)
    let program = SpeechProgram(name: "flite", path: path, remedy: "install it", limits: limits)
    let recipe = try #require(try EngineShelf.standard.get().recipes["flite"])
    engine = try ProgramEngine(recipe, language: "en", program: program)
  }

  func speak(_ text: String = "Hold.") async -> Result<Recording, EngineFailure> {
    do throws(EngineFailure) {
      return .success(try await engine.speak(Utterance(text)))
    } catch {
      return .failure(error)
    }
  }

  /// Whether the script's process is gone, and not even a zombie.
  func isGone() throws -> Bool { try state(of: "pid") == nil }

  /// Whether a process the script started runs no more; a machine without an init keeps it.
  func isDead(_ note: String) throws -> Bool { try state(of: note) ?? "Z" == "Z" }

  private func state(of note: String) throws -> String? {
    let id = try folder.text(of: note).trimmingCharacters(in: .whitespacesAndNewlines)
    let ps = Process()
    let pipe = Pipe()
    ps.executableURL = URL(fileURLWithPath: "/bin/ps")
    ps.arguments = ["-o", "stat=", "-p", id]
    ps.standardOutput = pipe
    try ps.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    ps.waitUntilExit()
    return String(decoding: printed, as: UTF8.self).first.map(String.init)
  }

  /// Whether the folder the script worked in is gone.
  func leftNoFolder() throws -> Bool {
    let home = try folder.text(of: "home").trimmingCharacters(in: .whitespacesAndNewlines)
    return home.contains("cuewave-voice-") && !FileManager.default.fileExists(atPath: home)
  }
}
