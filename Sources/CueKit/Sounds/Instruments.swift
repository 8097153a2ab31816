internal import Voices

/// What makes the sounds of sessions: a voice and a set of tones, prepared once and shared by all
/// sessions that are made alike.
struct Instruments: Sendable {
  let voice: Voice
  let tones: ToneRack

  init(_ options: SessionOptions) throws(SessionError) {
    do throws(VoicePackError) { voice = try Voice.standard() } catch { throw .voicePack(error) }
    tones = try ToneRack(folder: options.tones, rate: options.sampleRate)
  }
}
