internal import CueMix
internal import CuePlan
internal import Voices

/// The sounds of one session as they are asked for: spoken clips and tones, with their lengths.
struct SoundSupply {
  let voice: Voice
  let tones: ToneRack
  private(set) var sounds: [CueSound: Sound] = [:]
  private(set) var lengths: [CueSound: SoundLength] = [:]

  init(voice: Voice, tones: ToneRack) {
    self.voice = voice
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
    do throws(VoiceError) {
      for (line, clip) in try await voice.clips(for: lines, at: tones.rate) {
        sounds[.speech(line)] = clip.sound
        lengths[.speech(line)] = clip.length
      }
    } catch {
      throw .voice(error)
    }
  }

  private mutating func keep(_ sound: Sound, as name: CueSound) {
    sounds[name] = sound
    lengths[name] = sound.length
  }
}
