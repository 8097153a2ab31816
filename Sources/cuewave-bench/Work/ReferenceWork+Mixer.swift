import CueMix
import CuePlan
import SoundFiles

extension ReferenceWork {
  /// Places every sound, as a session does.
  func mixer() throws -> Mixer {
    let shelf = try ReferenceShelf(
      Dictionary(events.map { ($0.sound, $0.file) }) { first, _ in first }, clips: clips)
    var cues: [Cue] = []
    for event in events {
      let start = FramePosition(event.start)
      let length = clips == .native ? try shelf.frames(of: event.sound) : event.frames
      cues.append(
        Cue(
          lane: event.lane, kind: event.lane == .voice ? .phase : .start, text: event.file,
          sound: event.sound, range: start..<start.advanced(by: length ?? 0)))
    }
    var beds: [BedName: Bed] = [:]
    if bed == .ducked {
      let name = BedName(rawValue: "reference")
      beds[name] = try recordedBed()
      cues.append(
        Cue(
          lane: .bed, kind: .bed, text: "", sound: .bed(name), range: .zero..<FramePosition(frames),
          gain: Decibels(-16), bed: Self.shape))
    }
    let timeline = Timeline(
      title: "Reference work", language: "en", sampleRate: SampleRate(Self.rate), frames: frames,
      cues: cues)
    return try Mixer(timeline: timeline, sounds: shelf, beds: beds, layout: .stereo)
  }

  /// 10 dB under speech.
  private static let shape = BedShape(
    fadeIn: rate, fadeOut: rate, underSpeech: Decibels(-10), underTones: .unity)

  private func recordedBed() throws -> Bed? {
    var stream = try FittedStream(path: bedFile, sampleRate: Self.rate, channels: 2)
    var recorder = BedRecorder(
      from: .stereo, to: .stereo, rate: SampleRate(Self.rate), frames: stream.frames ?? 0)
    var block = ContiguousArray<Float>(repeating: 0, count: 16_384)
    while true {
      var target = block.mutableSpan
      let frames = try stream.read(into: &target)
      guard frames > 0 else { return recorder.finish() }
      recorder.append(block.span.extracting(first: 2 * frames))
    }
  }
}

extension ReferenceWork.Event {
  fileprivate var sound: CueSound {
    lane == .voice ? .speech(SpokenLine(file)) : .tone(ToneName(rawValue: file))
  }
}
