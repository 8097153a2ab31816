internal import CueMix
internal import CuePlan
internal import Voices

/// The sounds of one session as they are asked for: spoken clips and tones, with their lengths.
struct SoundSupply {
  let cast: VoiceCast
  let tones: ToneRack
  /// Lines that nobody has recorded; they have the length that a voice usually needs, so that a
  /// plan goes on and names them all.
  private(set) var unrecorded: [VoiceError.Unspoken] = []
  private(set) var sounds: [CueSound: Sound] = [:]
  private(set) var lengths: [CueSound: SoundLength] = [:]

  init(cast: VoiceCast, tones: ToneRack) {
    self.cast = cast
    self.tones = tones
  }

  /// Makes those of `wanted` that are not there yet; all lines are spoken together.
  mutating func add(_ wanted: [CueSound]) async throws(SessionError) {
    var lines: [SpokenLine] = []
    for sound in wanted where sounds[sound] == nil {
      switch sound {
      case .speech(let line): lines.append(line)
      case .tone(let name): keep(try tones.sound(name), as: sound)
      case .bed: continue
      }
    }
    guard !lines.isEmpty else { return }
    let spoken = try await cast.speak(lines, at: tones.rate)
    for (line, clip) in spoken.clips {
      sounds[.speech(line)] = clip.sound
      lengths[.speech(line)] = clip.length
    }
    let failed = spoken.unspoken.filter { $0.reason != .notRecorded }
    guard failed.isEmpty else { throw .voice(VoiceError(unspoken: unrecorded + spoken.unspoken)) }
    unrecorded += spoken.unspoken
    for line in spoken.unspoken.map(\.line) { lengths[.speech(line)] = draftLength(of: line) }
  }

  /// Throws all lines that are needed and not recorded.
  func checkComplete() throws(SessionError) {
    guard unrecorded.isEmpty else { throw .voice(VoiceError(unspoken: unrecorded)) }
  }

  private func draftLength(of line: SpokenLine) -> SoundLength {
    SoundLength(frames: tones.rate.frame(at: line.draftLength).index)
  }

  private mutating func keep(_ sound: Sound, as name: CueSound) {
    sounds[name] = sound
    lengths[name] = sound.length
  }
}
