import CueKit
import Foundation
import Testing

struct SoundPlayerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func install(_ name: String, _ script: String) throws {
    let path = try folder.write("#!/bin/sh\n\(script)\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private var player: SoundPlayer { SoundPlayer(environment: ["PATH": folder.path]) }

  @Test func `the first player that succeeds plays the file`() throws {
    try install("aplay", "exit 1")
    try install("mpv", "echo \"$@\" > \(folder.file("heard"))")
    try player.play("/tmp/a b.wav")
    #expect(try folder.text("heard") == "--no-video --really-quiet /tmp/a b.wav\n")
  }

  @Test func `players that all fail are named`() throws {
    try install("aplay", "exit 1")
    let error = #expect(throws: SessionError.self) { try player.play("/tmp/a.wav") }
    #expect(error?.description.contains(folder.file("aplay")) == true)
  }

  @Test func `without any player it says which to install`() throws {
    let error = #expect(throws: SessionError.self) { try player.play("/tmp/a.wav") }
    #expect(error?.description.contains("no program that plays sound is installed") == true)
    #expect(error?.description.contains("pw-play, paplay") == true)
  }
}
