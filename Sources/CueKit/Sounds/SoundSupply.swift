internal import CueMix
internal import CuePlan
internal import Voices

/// The sounds of one session as they are asked for: spoken clips and tones, with their lengths.
struct SoundSupply {
  let cast: VoiceCast
  let tones: ToneRack
  /// What may keep lines from being spoken: they are done without then.
  let forgiven: Set<VoiceError.Remedy>
  let sounds = ScratchShelf()
  private(set) var lengths: [CueSound: SoundLength] = [:]
  /// Lines that nobody has recorded or could say; they have the length that a voice usually needs,
  /// so that a plan goes on and names them all.
  private(set) var unrecorded: [VoiceError.Unspoken] = []
  /// The lines that no voice has, and that are done without.
  private(set) var unspoken: [VoiceError.Unspoken] = []
  /// The lines that another voice says, with its name.
  private(set) var others: [(line: SpokenLine, voice: String)] = []

  /// Lines spoken together: work for all cores, and few clips in memory at a time; more where
  /// clips stay in the store, for every time the last core is waited for.
  private static let linesAtOnce = (inMemory: 8, inStore: 64)

  init(cast: VoiceCast, tones: ToneRack, forgiven: Set<VoiceError.Remedy> = []) {
    self.cast = cast
    self.tones = tones
    self.forgiven = forgiven
  }

  /// Makes those of `wanted` that are not there yet.
  mutating func add(_ wanted: [CueSound]) async throws(SessionError) {
    var lines: [SpokenLine] = []
    for sound in wanted where lengths[sound] == nil {
      switch sound {
      case .speech(let line): lines.append(line)
      case .tone(let name):
        let tone = try tones.sound(name)
        keep(tone, tone.length, as: sound)
      case .bed: continue
      }
    }
    try await speak(lines)
  }

  /// Throws all lines that are needed and not recorded.
  func checkComplete() throws(SessionError) {
    guard unrecorded.isEmpty else { throw .voice(VoiceError(unspoken: unrecorded)) }
  }

  private mutating func speak(_ lines: [SpokenLine]) async throws(SessionError) {
    var unspoken: [VoiceError.Unspoken] = []
    var (rest, count) = (lines[...], Self.linesAtOnce.inMemory)
    while !rest.isEmpty {
      let spoken = try await cast.speak(Array(rest.prefix(count)), at: tones.rate, in: .store)
      rest = rest.dropFirst(count)
      count = spoken.clips.isEmpty ? Self.linesAtOnce.inStore : Self.linesAtOnce.inMemory
      for (line, clip) in spoken.clips { keep(clip.sound, clip.length, as: .speech(line)) }
      for (line, clip) in spoken.kept { keep(clip, as: .speech(line)) }
      unspoken += spoken.unspoken
      others += spoken.others
    }
    guard !unspoken.isEmpty else { return }
    let error = VoiceError(unspoken: unrecorded + unspoken)
    if forgiven.contains(error.remedy) {
      for line in unspoken.map(\.line) { lengths[.speech(line)] = .unspoken }
      self.unspoken += unspoken
    } else {
      guard unspoken.allSatisfy(\.isNowhere) else { throw .voice(error) }
      for line in unspoken.map(\.line) { lengths[.speech(line)] = draftLength(of: line) }
      unrecorded += unspoken
    }
  }

  private func draftLength(of line: SpokenLine) -> SoundLength {
    SoundLength(frames: tones.rate.frame(at: line.draftLength).index)
  }

  private mutating func keep(_ clip: KeptClip, as name: CueSound) {
    sounds.put(clip, as: name)
    lengths[name] = clip.length
  }

  private mutating func keep(_ sound: Sound, _ length: SoundLength, as name: CueSound) {
    sounds.put(sound, as: name)
    lengths[name] = length
  }
}
