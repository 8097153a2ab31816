internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles

/// The session's beds: the tool's own, each replaced by a file of its name where there is one.
struct BedRack: Sendable {
  let shelf: BedShelf
  let rate: SampleRate

  /// The beds that `timeline` sounds, for a mix of that layout.
  func beds(
    for timeline: Timeline, mix: ChannelLayout
  ) throws(SessionError) -> [BedName: Bed] {
    var beds: [BedName: Bed] = [:]
    for cue in timeline.cues {
      guard case .bed(let name) = cue.sound, beds[name] == nil else { continue }
      beds[name] = try bed(name, mix: mix, atMost: timeline.frames)
    }
    return beds
  }

  private func bed(
    _ name: BedName, mix: ChannelLayout, atMost frames: Int
  ) throws(SessionError) -> Bed {
    let made =
      if let file = shelf.file(for: name) { try read(file, mix: mix, atMost: frames) } else {
        BedSynth.bed(name, for: mix, at: rate)
      }
    guard let made else {
      throw .unknownBed(name.rawValue, known: shelf.names)
    }
    return made
  }

  /// Block by block from the file to the tape: the sound is never in memory whole, and no more of
  /// it is read than a session of `most` frames can play.
  private func read(
    _ path: String, mix: ChannelLayout, atMost most: Int
  ) throws(SessionError) -> Bed? {
    do throws(SoundFileError) {
      let channels = try SoundFileStream(path: path, limits: .stream).channels
      let layout: ChannelLayout = channels == 1 ? .mono : mix
      var stream = try FittedStream(
        path: path, sampleRate: rate.hertz, channels: layout.channels, limits: .stream)
      var recorder = BedRecorder(layout: layout, rate: rate, on: ScratchReel())
      var block = ContiguousArray<Float>(repeating: 0, count: 8192 * layout.channels)
      while recorder.frames < most {
        var target = block.mutableSpan
        let frames = try stream.read(into: &target)
        guard frames > 0 else { break }
        recorder.append(block.span.extracting(first: frames * layout.channels))
      }
      return recorder.finish()
    } catch {
      throw .soundFile(error)
    }
  }
}
