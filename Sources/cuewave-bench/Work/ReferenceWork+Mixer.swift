import CueMix
import CuePlan
import SoundFiles

extension ReferenceWork {
  /// Loads every sound once and places it, as a session does.
  func mixer() throws -> Mixer {
    let rate = SampleRate(Self.rate)
    var sounds: [CueSound: Sound] = [:]
    var cues: [Cue] = []
    for event in events {
      let name: CueSound =
        event.lane == .voice
        ? .speech(SpokenLine(event.file)) : .tone(ToneName(rawValue: event.file))
      if sounds[name] == nil {
        let read = try SoundFileReader.read(path: event.file, limits: .clip)
        sounds[name] = Sound(read.samples, layout: .mono, rate: rate)
      }
      let start = FramePosition(event.start)
      let end = FramePosition(min(event.start + event.frames, frames))
      cues.append(
        Cue(
          lane: event.lane, kind: event.lane == .voice ? .phase : .start, text: event.file,
          sound: name, range: start..<end))
    }
    let timeline = Timeline(
      title: "Reference work", language: "en", sampleRate: rate, frames: frames, cues: cues)
    return try Mixer(timeline: timeline, sounds: sounds, layout: .stereo)
  }
}
