internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles

/// The session's tones: the tool's own, each replaced by a file of its name where there is one.
struct ToneRack: Sendable {
  let folders: [String]
  let rate: SampleRate

  /// Looks in `folder` first, where one is given, then in the tool's own `Samples/Tones`.
  init(folder: String?, rate: SampleRate) {
    folders = [folder, Bundle.module.resourceURL?.appending(path: "Tones").path].compactMap(\.self)
    self.rate = rate
  }

  /// The sound of `name` at the session's rate.
  func sound(_ name: ToneName) throws(SessionError) -> Sound {
    if let file = file(for: name) { return try read(file) }
    guard let sound = ToneSynth.sound(name, at: rate) else {
      throw .unknownTone(name.rawValue, known: ToneName.all.map(\.rawValue))
    }
    return sound
  }

  private func file(for name: ToneName) -> String? {
    folders.lazy.flatMap { folder in
      ["wav", "flac", "ogg", "opus", "aiff"].map { "\(folder)/\(name.rawValue).\($0)" }
    }
    .first { FileManager.default.fileExists(atPath: $0) }
  }

  private func read(_ path: String) throws(SessionError) -> Sound {
    do throws(SoundFileError) {
      let decoded = try SoundFileReader.read(path: path, limits: .clip)
      let mono = decoded.mixedToOneChannel
      let samples = try Resampler.resample(mono, from: decoded.sampleRate, to: rate.hertz)
      return Sound(samples, layout: .mono, rate: rate)
    } catch {
      throw .soundFile(error)
    }
  }
}

extension DecodedSound {
  /// The mean of all channels.
  fileprivate var mixedToOneChannel: ContiguousArray<Float> {
    guard channels > 1 else { return samples }
    return ContiguousArray(
      (0..<frames).map { frame in
        let first = frame * channels
        return samples[first..<first + channels].reduce(0, +) / Float(channels)
      })
  }
}
