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

  /// Each side is resampled alone and given up before the next, so that few are in memory at once.
  private func read(_ path: String, mix: ChannelLayout) throws(SessionError) -> Bed? {
    do throws(SoundFileError) {
      let decoded = try SoundFileReader.read(path: path, limits: .standard)
      let layout: ChannelLayout = decoded.channels == 1 || mix == .mono ? .mono : .stereo
      var sides: [ContiguousArray<Float>] = []
      for side in 0..<layout.channels {
        let samples = decoded.side(side, of: layout)
        sides.append(try Resampler.resample(samples, from: decoded.sampleRate, to: rate.hertz))
      }
      return bed(of: sides, layout: layout)
    } catch {
      throw .soundFile(error)
    }
  }

  private func bed(of sides: [ContiguousArray<Float>], layout: ChannelLayout) -> Bed? {
    let frames = sides.first?.count ?? 0
    var recorder = BedRecorder(from: layout, to: layout, rate: rate, frames: frames)
    for start in stride(from: 0, to: frames, by: 4096) {
      var piece = ContiguousArray<Float>()
      for frame in start..<min(start + 4096, frames) {
        for side in sides { piece.append(side[frame]) }
      }
      recorder.append(piece.span)
    }
    return recorder.finish()
  }
}

extension DecodedSound {
  /// One channel of a stereo sound, or the mean of all channels for mono and for surround.
  fileprivate func side(_ side: Int, of layout: ChannelLayout) -> ContiguousArray<Float> {
    let isPair = channels == 2 && layout == .stereo
    return ContiguousArray(
      (0..<frames).map { frame in
        let first = frame * channels
        if isPair { return samples[first + side] }
        return samples[first..<first + channels].reduce(0, +) / Float(channels)
      })
  }
}
