public import CuePlan
import SoundFiles

/// Turns lines into finished clips: from voice packs, else from what an engine says.
///
/// A recording comes from the first of these that has it: the packs in order, the clip store, the
/// engine. All of them give raw recordings, and all recordings go through the same chain, so a
/// line has the same bytes wherever it comes from.
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

  /// What became of lines that were to be spoken.
  public struct Spoken: Sendable {
    /// The clip of every line that has one.
    public let clips: [SpokenLine: VoiceClip]
    /// The lines that have none, in the order they were asked for.
    public let unspoken: [VoiceError.Unspoken]

    /// Makes a result.
    public init(clips: [SpokenLine: VoiceClip], unspoken: [VoiceError.Unspoken]) {
      self.clips = clips
      self.unspoken = unspoken
    }
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
  public func speak(_ lines: some Sequence<SpokenLine>, at rate: SampleRate) async -> Spoken {
    let script = SpeechScript(lines)
    let studio = await openStudio(for: script)
    let results = await script.texts.attemptedOnAllCores { text throws(VoiceError.Reason) in
      let clip = try clip(of: try await recording(of: text, in: studio), at: rate)
      return VoiceClip(clip.sound, anchor: clip.length.anchor, takes: takes(of: text))
    }
    let (clips, unspoken) = script.matched(results)
    return Spoken(clips: clips, unspoken: unspoken)
  }

  /// The engine is asked who it is only when there is something for it to say.
  private func openStudio(for script: SpeechScript) async -> Studio? {
    let isComplete = script.texts.allSatisfy { text in packs.contains { $0.holds(text) } }
    guard !isComplete, let engine else { return nil }
    return await Studio(engine, store: store)
  }

  private func recording(
    of text: SpokenText, in studio: Studio?
  ) async throws(VoiceError.Reason) -> Recording {
    do throws(VoicePackError) {
      for pack in packs {
        if let recording = try pack.recording(of: text) { return recording }
      }
    } catch {
      throw .pack(error)
    }
    guard let studio else { throw .notRecorded }
    return try await studio.recording(of: text)
  }

  private func takes(of text: SpokenText) -> Int {
    packs.first { $0.holds(text) }?.takes(of: text) ?? 1
  }

  private func clip(
    of recording: Recording, at rate: SampleRate
  ) throws(VoiceError.Reason) -> VoiceClip {
    do throws(SoundFileError) {
      if let clip = try chain.clip(of: recording, at: rate) { return clip }
    } catch {
      throw .resampling(error)
    }
    throw .silent
  }
}
