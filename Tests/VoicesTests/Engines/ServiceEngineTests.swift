import CuePlan
import Foundation
import Testing

@testable import Voices

struct ServiceEngineTests {
  private static let here = "http://127.0.0.1:8880/v1"

  private func service(
    _ address: String = here, reach: ServiceEngine.Reach = .thisMachine
  ) -> ServiceEngine.Service {
    ServiceEngine.Service(address: address, model: "small", voice: "nina", reach: reach)
  }

  /// A folder with a script in the place of `curl`, which leaves notes beside itself.
  private func curl(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Recording.beep().write(to: folder.file("sound.wav"))
    try folder.write(
      "#!/bin/sh\nNOTES='\(folder.path)'\n\(script)\n", to: "curl", mode: 0o755)
    return folder
  }

  @Test func `words go in a body, the key on standard input, and neither in an argument`()
    async throws
  {
    let folder = try curl(
      """
      printf '%s\\n' "$@" > "$NOTES/arguments"; cat > "$NOTES/settings"
      cp line.json "$NOTES/"; env > "$NOTES/environment"; cp "$NOTES/sound.wav" line.wav
      """)
    let engine = try ServiceEngine(
      service(), key: "SPEECH_KEY",
      environment: ["PATH": folder.path, "SPEECH_KEY": "sekret-1"])
    #expect(try await engine.speak(Utterance("-f/etc/passwd \"hold\"\u{0}")) == .beep())
    let arguments = try folder.text(of: "arguments")
    #expect(arguments.hasSuffix("--url\n\(Self.here)/audio/speech\n"))
    #expect(!arguments.contains("sekret") && !arguments.contains("passwd"))
    #expect(!arguments.split(separator: "\n").contains("--location"))
    #expect(try !folder.text(of: "environment").contains("sekret"))
    #expect(try folder.text(of: "settings") == "header = \"Authorization: Bearer sekret-1\"\n")
    #expect(
      try folder.text(of: "line.json")
        == #"{"input":"-f/etc/passwd  hold  ","model":"small","response_format":"wav","#
        + #""voice":"nina"}"#)
  }

  @Test func `a service that answers with an error is quoted`() async throws {
    let folder = try curl("echo 'curl: (22) The requested URL returned error: 401' >&2; exit 22")
    let engine = try ServiceEngine(service(), environment: ["PATH": folder.path])
    await #expect(
      throws: EngineFailure.exited(
        program: "curl", status: 22,
        complaint: "curl: (22) The requested URL returned error: 401")
    ) { try await engine.speak(Utterance("Hold.")) }
  }

  @Test(arguments: [
    "http://localhost:8880/v1", "http://127.0.0.1/v1", "https://127.8.9.1:1/", "http://[::1]:80/v1",
  ])
  func `this machine may be asked`(address: String) throws {
    #expect(throws: Never.self) { try ServiceEngine(service(address), environment: [:]) }
  }

  @Test(arguments: [
    "http://example.com/v1", "http://127.0.0.1.example.com/v1", "https://localhost.example/v1",
    "http://10.0.0.1/v1", "http://127.0.0.256/v1", "http://0x7f000001/",
  ])
  func `another machine is asked only where that is said`(address: String) throws {
    let error = #expect(throws: EngineRefusal.self) {
      try ServiceEngine(service(address), environment: [:])
    }
    #expect("\(error.map(String.init(describing:)) ?? "")".contains("remote: allowed"))
    #expect(throws: Never.self) {
      try ServiceEngine(service(address, reach: .anywhere), environment: [:])
    }
  }

  @Test(arguments: [
    "", "localhost:8880", "ftp://localhost/", "file:///etc/passwd", "http://", "-K/etc/passwd",
    "http://me:pass@localhost/", "http://localhost/?a=b", "http://localhost/ x",
    "http://local\nhost",
  ])
  func `what is no address of a service is refused`(address: String) {
    #expect(throws: EngineRefusal.badAddress(address)) {
      try ServiceEngine(service(address), environment: [:])
    }
  }

  @Test(arguments: [nil, "", "a\nb", "a\"b", "ключ"])
  func `a variable without a key is named, and what it holds is not`(key: String?) {
    var environment: [String: String] = [:]
    environment["SPEECH_KEY"] = key
    #expect(throws: EngineRefusal.noKey(variable: "SPEECH_KEY")) {
      try ServiceEngine(service(), key: "SPEECH_KEY", environment: environment)
    }
  }

  @Test func `a key goes over no open wire`() {
    let address = "http://tts.example/v1"
    #expect(throws: EngineRefusal.openKey(address: address)) {
      try ServiceEngine(
        service(address, reach: .anywhere), key: "K", environment: ["K": "sekret"])
    }
  }
}
