import CueMix
import CuePlan
import Foundation
import SoundFiles

/// The work that is measured: a score of clips and tones, with their sounds as files beside it.
struct ReferenceWork {
  let folder: String
  let minutes: Int
  let events: [Event]

  static let rate = 48_000
  /// In every 30 minutes.
  static let clips = 250
  /// In every 30 minutes.
  static let tones = 400

  /// A sound in a file, on its frame.
  struct Event {
    let lane: Lane
    let file: String
    let start: Int
    let frames: Int
  }

  var frames: Int { minutes * 60 * Self.rate }
  var score: String { "\(folder)/score-\(minutes).tsv" }

  /// Makes the sounds, where they are not there yet, and the score.
  static func make(minutes: Int, in folder: String) throws -> ReferenceWork {
    let lengths = (0..<clips).map(SpeechLike.frames) + (0..<tones).map(ShortTone.frames)
    var events: [Event] = []
    for (lane, count, first) in [(Lane.voice, clips, 0), (.tone, tones, clips)] {
      let total = max(1, count * minutes / 30)
      for index in 0..<total {
        let sound = first + index % count
        let spacing = minutes * 60 * rate / total
        let start = rate / 2 + index * spacing + (index * 7919 + first * 31) % (rate / 2)
        events.append(
          Event(
            lane: lane, file: "\(folder)/\(lane.rawValue)-\(sound).wav", start: start,
            frames: lengths[sound]))
      }
    }
    events.sort { $0.start < $1.start }
    let work = ReferenceWork(folder: folder, minutes: minutes, events: events)
    try work.makeSounds()
    try work.writeScore()
    return work
  }

  /// Reads a score as it was written.
  init(score path: String, minutes: Int) throws {
    folder = (path as NSString).deletingLastPathComponent
    self.minutes = minutes
    events = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 4, let lane = Lane(rawValue: parts[0]), let start = Int(parts[2]),
        let frames = Int(parts[3])
      else { throw CocoaError(.fileReadCorruptFile) }
      return Event(lane: lane, file: parts[1], start: start, frames: frames)
    }
  }

  private init(folder: String, minutes: Int, events: [Event]) {
    self.folder = folder
    self.minutes = minutes
    self.events = events
  }

  private func writeScore() throws {
    let lines = events.map { "\($0.lane.rawValue)\t\($0.file)\t\($0.start)\t\($0.frames)\n" }
    try WholeFile.write(lines.joined(), to: score)
  }

  private func makeSounds() throws {
    for event in events where !FileManager.default.fileExists(atPath: event.file) {
      let number = event.file.split { !$0.isNumber }.last.flatMap { Int($0) } ?? 0
      let samples =
        event.lane == .voice
        ? SpeechLike.samples(number) : ShortTone.samples(number - Self.clips)
      var writer = try SoundFileWriter(
        path: event.file, format: .wav16, sampleRate: Self.rate, channels: 1,
        frames: samples.count)
      try writer.write(ContiguousArray(samples.map { Int16($0 * 32_767) }).span)
      try writer.finish()
    }
  }
}
