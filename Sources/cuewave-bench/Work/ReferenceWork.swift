import ArgumentParser
import CuePlan
import Foundation
import SoundFiles

/// The work that is measured: a score of clips and tones, with their sounds as files beside it, over
/// a bed that gives way to speech.
struct ReferenceWork {
  let folder: String
  let minutes: Int
  let bed: Ground
  let clips: Clips
  let events: [Event]

  /// What sounds under the rest.
  enum Ground: String, ExpressibleByArgument { case ducked, none }
  /// At which rate the clips are kept.
  enum Clips: String, ExpressibleByArgument { case session, native }

  static let rate = 48_000
  /// In every 30 minutes.
  static let clipCount = 250
  /// In every 30 minutes.
  static let toneCount = 400

  /// A sound in a file, on its frame.
  struct Event {
    let lane: Lane
    let file: String
    let start: Int
    let frames: Int
  }

  var frames: Int { minutes * 60 * Self.rate }
  var score: String {
    "\(folder)/score-\(minutes)\(clips == .native ? "-native" : "").tsv"
  }
  var bedFile: String { "\(folder)/bed.wav" }

  /// Makes the sounds, where they are not there yet, and the score.
  static func make(
    minutes: Int, bed: Ground = .ducked, clips: Clips = .session, in folder: String
  ) throws -> ReferenceWork {
    let ending = clips == .native ? "-native.wav" : ".wav"
    let lengths = (0..<clipCount).map(SpeechLike.frames) + (0..<toneCount).map(ShortTone.frames)
    var events: [Event] = []
    for (lane, count, first) in [(Lane.voice, clipCount, 0), (.tone, toneCount, clipCount)] {
      let total = max(1, count * minutes / 30)
      for index in 0..<total {
        let sound = first + index % count
        let spacing = minutes * 60 * rate / total
        let start = rate / 2 + index * spacing + (index * 7919 + first * 31) % (rate / 2)
        events.append(
          Event(
            lane: lane, file: "\(folder)/\(lane.rawValue)-\(sound)\(ending)", start: start,
            frames: lengths[sound]))
      }
    }
    events.sort { $0.start < $1.start }
    let work = ReferenceWork(
      folder: folder, minutes: minutes, bed: bed, clips: clips, events: events)
    try work.makeSounds()
    try work.writeScore()
    return work
  }

  /// Reads a score as it was written.
  init(score path: String, minutes: Int, bed: Ground, clips: Clips) throws {
    folder = (path as NSString).deletingLastPathComponent
    self.minutes = minutes
    self.bed = bed
    self.clips = clips
    events = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 4, let lane = Lane(rawValue: parts[0]), let start = Int(parts[2]),
        let frames = Int(parts[3])
      else { throw CocoaError(.fileReadCorruptFile) }
      return Event(lane: lane, file: parts[1], start: start, frames: frames)
    }
  }

  private init(folder: String, minutes: Int, bed: Ground, clips: Clips, events: [Event]) {
    self.folder = folder
    self.minutes = minutes
    self.bed = bed
    self.clips = clips
    self.events = events
  }

  private func writeScore() throws {
    let lines = events.map { "\($0.lane.rawValue)\t\($0.file)\t\($0.start)\t\($0.frames)\n" }
    try WholeFile.write(lines.joined(), to: score)
  }

  private func makeSounds() throws {
    for event in events where !FileManager.default.fileExists(atPath: event.file) {
      let name = (event.file as NSString).lastPathComponent
      let number = name.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
      let isNative = clips == .native && event.lane == .voice
      let hertz = isNative ? SpeechLike.nativeRate(number) : Self.rate
      let samples =
        event.lane == .voice
        ? SpeechLike.samples(number, rate: hertz) : ShortTone.samples(number - Self.clipCount)
      try write(
        ContiguousArray(samples.map { Int16($0 * 32_767) }), to: event.file, rate: hertz,
        channels: 1)
    }
    guard bed == .ducked, !FileManager.default.fileExists(atPath: bedFile) else { return }
    try write(BedLike.samples(), to: bedFile, rate: Self.rate, channels: 2)
  }

  private func write(
    _ samples: ContiguousArray<Int16>, to path: String, rate: Int, channels: Int
  ) throws {
    var writer = try SoundFileWriter(
      path: path, format: .wav16, sampleRate: rate, channels: channels,
      frames: samples.count / channels)
    try writer.write(samples.span)
    try writer.finish()
  }
}
