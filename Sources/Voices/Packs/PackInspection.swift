import CueMix
public import CuePlan

/// A voice pack looked through, file by file.
public struct PackInspection: Sendable {
  /// What was found, in the order of the keys; nothing where all is well.
  public let findings: [Finding]
  /// How many recordings were looked at.
  public let takes: Int
  /// How many of them have no anchor: a count lands where its first vowel is heard to begin.
  public let withoutAnchor: Int
  /// The quietest and the loudest line once they are finished, in LUFS; nil where there is none.
  public let loudness: ClosedRange<Double>?

  /// Something wrong with one recording.
  public struct Finding: Hashable, Sendable {
    /// The file in the pack's folder.
    public let file: String
    /// What is wrong.
    public let fault: Fault
  }

  /// What can be wrong with a recording.
  public enum Fault: Hashable, Sendable {
    /// It cannot be read, or is not the one that the manifest means.
    case broken(VoicePackError)
    /// Nobody speaks in it.
    case silent
    /// It was recorded too loud; so many waves have lost their tops.
    case clipped(places: Int)
    /// Its peaks are so high that it cannot be made as loud as the others; so far it stays below.
    case tooQuiet(by: Decibels)

    /// Whether a session that needs the recording fails.
    public var isError: Bool {
      switch self {
      case .broken, .silent: true
      case .clipped, .tooQuiet: false
      }
    }
  }

  /// How far a clip may be from its target, in LU.
  private static let tolerance = 0.5
}

extension PackInspection {
  /// Reads every recording of `pack`, on all cores, and finishes it as a session would.
  public init(of pack: VoicePack) async {
    let chain = pack.chain ?? .speech()
    let takes = pack.manifest.phrases.sorted { $0.key < $1.key }.flatMap(\.value.takes)
    let results = await takes.attemptedOnAllCores { take throws(Never) in
      Self.look(at: take, in: pack, chain)
    }.map { $0.get() }
    let levels = results.compactMap(\.loudness)
    self.takes = takes.count
    withoutAnchor = takes.count { $0.anchor == nil }
    findings = zip(takes, results).flatMap { take, result in
      result.faults.map { Finding(file: take.file, fault: $0) }
    }
    loudness = levels.min().flatMap { least in levels.max().map { least...$0 } }
  }

  private static func look(
    at take: VoicePackManifest.Take, in pack: VoicePack, _ chain: SpeechChain
  ) -> (faults: [Fault], loudness: Double?) {
    let recording: Recording
    do throws(VoicePackError) { recording = try pack.recording(take) } catch {
      return ([.broken(error)], nil)
    }
    let clip = (try? chain.clip(of: recording, at: SampleRate(48_000))) ?? nil
    guard let loudness = clip?.sound.speechLoudness else { return ([.silent], nil) }
    var faults: [Fault] = []
    let clippings = recording.sound.clippedFrames.count
    if clippings > 1 { faults.append(.clipped(places: clippings)) }
    let lack = Loudness.speechTarget - loudness
    if lack.value > tolerance { faults.append(.tooQuiet(by: lack)) }
    return (faults, loudness.lufs)
  }
}

extension PackInspection.Fault: CustomStringConvertible {
  /// The fault, as the rest of a sentence that begins with the file.
  public var description: String {
    switch self {
    case .broken(let error): "\(error)"
    case .silent: "nobody speaks in it"
    case .clipped(let places): "is clipped in \(places) places; record it again at a lower level"
    case .tooQuiet(let lack):
      "stays \((lack.value * 10).rounded() / 10) LU below the others, because of its peaks"
    }
  }
}
