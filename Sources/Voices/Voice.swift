public import CuePlan
import SoundFiles
import Synchronization

/// Turns lines into finished clips: from voice packs, else from what an engine says.
///
/// A recording comes from the first of these that has it: the packs in order, the packs at their
/// natural pace, stretched, the clip store, the engine. All of them give raw recordings, and all
/// recordings go through the same chain, so a line has the same bytes wherever it comes from. All of
/// them are one voice: an engine that speaks otherwise than a pack is not asked to fill it.
///
/// Asynchronous, because engines are processes; call it once with all lines of a session, so that
/// every core has work.
public struct Voice: Sendable {
  /// Where recordings are looked up first.
  public var packs: [VoicePack]
  /// What speaks lines that no pack holds; nil where only packs may speak.
  public var engine: (any SpeechEngine)?
  /// Where the engine's recordings are kept; nil where they are not.
  public var store: ClipStore?
  /// What every recording goes through.
  public var chain: SpeechChain
  /// How words are said; what comes from a pack is said by whoever recorded it.
  public var pronunciations = Pronunciations.none
  /// Is told after every line how far the speaking is, from any thread.
  public var progress: (@Sendable (SpeechProgress) -> Void)?

  /// Makes a voice.
  public init(
    packs: [VoicePack] = [], engine: (any SpeechEngine)? = nil, store: ClipStore? = nil,
    chain: SpeechChain
  ) {
    self.packs = packs
    self.engine = engine
    self.store = store
    self.chain = chain
  }

  /// Where finished clips are to be.
  public enum Place: Hashable, Sendable {
    /// In memory, and nowhere else.
    case memory
    /// In the clip store, from which they are read as they are mixed; in memory where that is not
    /// possible.
    case store
  }

  /// Makes a clip of every line at `rate`, on all cores, or says which lines have none.
  public func clips(
    for lines: some Sequence<SpokenLine>, at rate: SampleRate
  ) async throws(VoiceError) -> [SpokenLine: VoiceClip] {
    let spoken = await speak(lines, at: rate)
    guard spoken.unspoken.isEmpty else { throw VoiceError(unspoken: spoken.unspoken) }
    return spoken.clips
  }

  /// Makes a clip of every line that can be spoken, for a session that goes on without the rest.
  public func speak(
    _ lines: some Sequence<SpokenLine>, at rate: SampleRate, in place: Place = .memory
  ) async -> Spoken {
    let script = SpeechScript(lines, text: text)
    let speaker = await speaker(for: script)
    let done = Counter()
    let results = await script.texts.attemptedOnAllCores { text throws(VoiceError.Reason) in
      defer {
        progress?(SpeechProgress(done: done.next(), total: script.texts.count))
      }
      let (recording, chain) = try await recording(of: text, by: speaker)
      let finishing = Finishing(chain: chain, rate: rate, takes: takes(of: text))
      do throws(VoiceError.Reason) {
        return try finishing.clip(of: recording, in: place == .store ? store : nil)
      } catch {
        guard case .silent = error, !isRecorded(text) else { throw error }
        throw .engine(.silent)
      }
    }
    let (made, unspoken) = script.matched(results)
    return Spoken(made, unspoken: unspoken)
  }

  /// What is said for a line: as the person's own list says it, and then those of the packs.
  ///
  /// Somebody who recorded a line has said it right: the person's list is for engines.
  private func text(of line: SpokenLine) throws(SpokenTextError) -> SpokenText {
    let own = packs.reduce(Pronunciations.none) { $0.followed(by: $1.manifest.pronunciations) }
    let text = try SpokenText(line, pronunciations: own)
    if packs.contains(where: { $0.isOfAPerson && $0.holds(text) }) { return text }
    return try SpokenText(line, pronunciations: pronunciations.followed(by: own))
  }

  /// Who says what no pack holds: a studio, or nobody, for a reason.
  private typealias Speaker = Result<Studio, VoiceError.Reason>

  /// The engine is asked who it is only when there is something for it to say.
  private func speaker(for script: SpeechScript) async -> Speaker {
    let isComplete = script.texts.allSatisfy(isRecorded)
    guard !isComplete, let engine else { return .failure(.notRecorded) }
    let studio = await Studio(engine, store: store)
    guard let speaker = studio.speaker else { return .success(studio) }
    guard let other = packs.first(where: { !$0.manifest.isSpoken(by: speaker) }) else {
      return .success(studio)
    }
    return .failure(
      .otherVoice("\(speaker.engine) \(speaker.voice)", pack: other.manifest.id))
  }

  private func recording(
    of text: SpokenText, by speaker: Speaker
  ) async throws(VoiceError.Reason) -> (KnownRecording, SpeechChain) {
    if let found = try packed(text) { return found }
    if text.pace != .natural, let (natural, chain) = try packed(text.at(.natural)) {
      return (natural.paced(text.pace), chain)
    }
    let recording = try await speaker.get().recording(of: text)
    return (KnownRecording(recording), packs.first?.chain ?? chain)
  }

  private func packed(
    _ text: SpokenText
  ) throws(VoiceError.Reason) -> (KnownRecording, SpeechChain)? {
    do throws(VoicePackError) {
      for pack in packs {
        if let recording = try pack.knownRecording(of: text) {
          return (recording, pack.chain ?? chain)
        }
      }
    } catch {
      throw .pack(error)
    }
    return nil
  }

  private func takes(of text: SpokenText) -> TakeChoice {
    packs.first { $0.holds(text) }?.takes(of: text) ?? .inTurn(1)
  }

  /// Whether a pack has it, if only at its natural pace.
  private func isRecorded(_ text: SpokenText) -> Bool {
    packs.contains { $0.holds(text) || $0.holds(text.at(.natural)) }
  }
}

/// Counts from 1, on all cores.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

extension VoicePackManifest {
  /// Whether the recordings are of this engine's voice, in whatever version.
  fileprivate func isSpoken(by speaker: EngineIdentity) -> Bool {
    source.map { $0.engine == speaker.engine && $0.voice == speaker.voice } ?? false
  }
}
