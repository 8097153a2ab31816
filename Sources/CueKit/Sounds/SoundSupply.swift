internal import CueMix
internal import CuePlan
internal import Voices

/// The sounds of one session as they are asked for: spoken clips and tones, with their lengths.
struct SoundSupply {
  let voice: Voice
  let tones: ToneRack
  /// What may keep lines from being spoken: they are done without then.
  let forgiven: Set<VoiceError.Remedy>
  let sounds = ScratchShelf()
  private(set) var lengths: [CueSound: SoundLength] = [:]
  /// The lines that no voice has, and that are done without.
  private(set) var unspoken: [VoiceError.Unspoken] = []

  /// Lines spoken together: work for all cores, and few clips in memory at a time.
  private static let linesAtOnce = 8

  init(voice: Voice, tones: ToneRack, forgiven: Set<VoiceError.Remedy> = []) {
    self.voice = voice
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

  private mutating func speak(_ lines: [SpokenLine]) async throws(SessionError) {
    var unspoken: [VoiceError.Unspoken] = []
    for start in stride(from: 0, to: lines.count, by: Self.linesAtOnce) {
      let some = lines[start..<min(start + Self.linesAtOnce, lines.count)]
      let spoken = await voice.speak(some, at: tones.rate)
      for (line, clip) in spoken.clips { keep(clip.sound, clip.length, as: .speech(line)) }
      unspoken += spoken.unspoken
    }
    guard !unspoken.isEmpty else { return }
    let error = VoiceError(unspoken: unspoken)
    guard forgiven.contains(error.remedy) else { throw .voice(error) }
    for line in unspoken.map(\.line) { lengths[.speech(line)] = .unspoken }
    self.unspoken += unspoken
  }

  private mutating func keep(_ sound: Sound, _ length: SoundLength, as name: CueSound) {
    sounds.put(sound, as: name)
    lengths[name] = length
  }
}
