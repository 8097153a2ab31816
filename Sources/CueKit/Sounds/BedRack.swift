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
      beds[name] = try bed(name, mix: mix)
    }
    return beds
  }

  private func bed(_ name: BedName, mix: ChannelLayout) throws(SessionError) -> Bed {
    let made =
      if let file = shelf.file(for: name) { try read(file, mix: mix) } else {
        BedSynth.bed(name, for: mix, at: rate)
      }
    guard let made else {
      throw .unknownBed(name.rawValue, known: shelf.names)
    }
    return made
  }

  /// Block by block from the file to the tape: the sound is never in memory whole.
  private func read(_ path: String, mix: ChannelLayout) throws(SessionError) -> Bed? {
    do throws(SoundFileError) {
      let channels = try SoundFileStream(path: path, limits: .standard).channels
      let layout: ChannelLayout = channels == 1 ? .mono : mix
      var stream = try FittedStream(
        path: path, sampleRate: rate.hertz, channels: layout.channels, limits: .standard)
      var recorder = BedRecorder(layout: layout, rate: rate, on: ScratchReel())
      var block = ContiguousArray<Float>(repeating: 0, count: 8192 * layout.channels)
      while true {
        var target = block.mutableSpan
        let frames = try stream.read(into: &target)
        guard frames > 0 else { return recorder.finish() }
        recorder.append(block.span.extracting(first: frames * layout.channels))
      }
    } catch {
      throw .soundFile(error)
    }
  }
}
