import CuePlan
import SoundFiles

/// A clip that is ready, wherever it is.
enum FinishedClip: Sendable {
  case inMemory(VoiceClip)
  case inStore(KeptClip)
}

/// What makes a recording a finished clip, or finds the one that was made of it before.
struct Finishing {
  let chain: SpeechChain
  let rate: SampleRate
  /// Which of the recordings of the same words is heard.
  let takes: TakeChoice

  /// The clip of `recording`, kept beside the recordings of `store`; in memory where that is nil or
  /// takes nothing.
  func clip(
    of recording: KnownRecording, in store: ClipStore?
  ) throws(VoiceError.Reason) -> FinishedClip {
    guard let store, let key = FinishedKey(recording, through: chain, at: rate) else {
      return .inMemory(try made(of: recording.recording()))
    }
    let clips = FinishedClips(beside: store)
    if let kept = clips.clip(for: key, at: rate, takes: takes) { return .inStore(kept) }
    let clip = try made(of: recording.recording())
    return clips.keep(clip, for: key).map(FinishedClip.inStore) ?? .inMemory(clip)
  }

  private func made(of recording: Recording) throws(VoiceError.Reason) -> VoiceClip {
    do throws(SoundFileError) {
      if let clip = try chain.clip(of: recording, at: rate) {
        return VoiceClip(clip.sound, anchor: clip.length.anchor, takes: takes)
      }
    } catch {
      throw .resampling(error)
    }
    throw .silent
  }
}
