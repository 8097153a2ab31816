import CuePlan
import Foundation

/// A speech service that is asked as OpenAI's is: `POST …/audio/speech`.
///
/// The request is made by the `curl` program, which gets the same limits, private folder and end
/// as any engine: nothing of a service is inside this process, and no key is in an argument.
public struct ServiceEngine: SpeechEngine {
  /// Where the service is, and what it is asked for.
  public let service: Service

  private let key: ServiceKey?
  private let curl: SpeechProgram

  /// A service at an address, and what it is asked for.
  public struct Service: Hashable, Sendable {
    /// Where it is, up to the part before `/audio/speech`.
    public var address: String
    /// The model.
    public var model: String
    /// The voice.
    public var voice: String
    /// How far away it may be.
    public var reach: Reach

    /// Makes a service.
    public init(address: String, model: String, voice: String, reach: Reach = .thisMachine) {
      self.address = address
      self.model = model
      self.voice = voice
      self.reach = reach
    }
  }

  /// How far away a service may be.
  public enum Reach: Hashable, Sendable {
    /// On this machine only.
    case thisMachine
    /// Anywhere: what a session says leaves this machine.
    case anywhere
  }

  /// Prepares to ask a service, with the key that the variable `key` of `environment` holds.
  public init(
    _ service: Service, key: String? = nil, environment: [String: String]
  ) throws(EngineRefusal) {
    let address = try ServiceAddress(service.address)
    guard address.isOnThisMachine || service.reach == .anywhere else {
      throw .notHere(address: service.address, host: address.host)
    }
    if key != nil, !address.isOnThisMachine, !address.isEncrypted {
      throw .openKey(address: service.address)
    }
    self.service = service
    if let key {
      self.key = try ServiceKey(variable: key, environment: environment)
    } else {
      self.key = nil
    }
    curl = SpeechProgram(
      named: "curl", remedy: "apt-get install curl", searchPath: environment["PATH"])
  }

  /// A service takes no pace that all of them keep.
  public var pacing: EnginePacing { .stretched }

  /// The service, its model and its voice; a service does not say its version.
  public func identity() async throws(EngineFailure) -> EngineIdentity {
    EngineIdentity(
      engine: "speech service", version: service.model, voice: service.voice,
      settings: service.address)
  }

  /// Asks for one utterance.
  public func speak(_ utterance: Utterance) async throws(EngineFailure) -> Recording {
    let folder = try PrivateFolder()
    try curl.write(request(for: utterance), to: folder.file(Self.body))
    _ = try await curl.run(arguments, in: folder, input: key?.header ?? [])
    let recording = try curl.recording(in: folder.file(LineFiles.sound))
    try recording.check(against: utterance.text)
    return recording
  }

  private static let body = "line.json"

  /// Curl reads no settings of its own, follows nothing, and takes the key from standard input.
  private var arguments: [String] {
    [
      "--disable", "--silent", "--show-error", "--fail", "--globoff", "--noproxy", "*",
      "--proto", "=http,https", "--max-filesize", "\(curl.limits.sound)",
      "--header", "Content-Type: application/json", "--data-binary", "@" + Self.body,
      "--output", LineFiles.sound, "--config", "-", "--url",
      service.address + (service.address.hasSuffix("/") ? "" : "/") + "audio/speech",
    ]
  }

  private func request(for utterance: Utterance) -> [UInt8] {
    let words = HarmlessText.line(utterance.text, letters: nil).dropLast()
    let request = [
      "model": service.model, "voice": service.voice, "response_format": "wav",
      "input": String(decoding: words, as: UTF8.self),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(request)).map(Array.init) ?? []
  }
}
