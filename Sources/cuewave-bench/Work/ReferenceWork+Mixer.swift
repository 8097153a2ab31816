import CueMix
import CuePlan
import Foundation
import SoundFiles
import Synchronization

extension ReferenceWork {
  /// Places every sound, as a session does.
  func mixer() throws -> Mixer {
    let shelf = try ReferenceShelf(
      Dictionary(events.map { ($0.sound, $0.file) }) { first, _ in first }, clips: clips)
    var cues: [Cue] = []
    cues.reserveCapacity(events.count + 1)
    for event in events {
      let start = FramePosition(event.start)
      let length = clips == .native ? try shelf.frames(of: event.sound) : event.frames
      cues.append(
        Cue(
          lane: event.lane, kind: event.lane == .voice ? .phase : .start, text: event.file,
          sound: event.sound, range: start..<start.advanced(by: length ?? 0)))
    }
    let name = BedName(rawValue: "reference")
    if bed == .ducked {
      cues.append(
        Cue(
          lane: .bed, kind: .bed, text: "", sound: .bed(name), range: .zero..<FramePosition(frames),
          gain: Decibels(-16), bed: Self.shape))
    }
    let timeline = Timeline(
      title: "Reference work", language: "en", sampleRate: SampleRate(Self.rate), frames: frames,
      cues: cues)
    let made = Mutex<Result<Bed?, any Error>>(.success(nil))
    let checked = Mutex<CheckedSounds?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result { bed == .ducked ? try recordedBed() : nil }
        made.withLock { $0 = result }
      } else {
        let result = CheckedSounds(of: timeline, from: shelf)
        checked.withLock { $0 = result }
      }
    }
    let recorded = try made.withLock(\.self).get()
    guard let sounds = checked.withLock(\.self) else { throw CocoaError(.featureUnsupported) }
    return try Mixer(
      timeline: timeline, sounds: sounds, beds: recorded.map { [name: $0] } ?? [:], layout: .stereo)
  }

  /// 10 dB under speech.
  private static let shape = BedShape(
    fadeIn: rate, fadeOut: rate, underSpeech: Decibels(-10), underTones: .unity)

  private func recordedBed() throws -> Bed? {
    var stream = try FittedStream(path: bedFile, sampleRate: Self.rate, channels: 2)
    var recorder = BedRecorder(
      layout: .stereo, rate: SampleRate(Self.rate), on: try ReferenceReel())
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
