import Crypto
import CuePlan
import Foundation
import SoundFiles

/// A folder in which a voice pack is being made.
struct PackFolder: Sendable {
  private let path: String

  /// Makes the folder if it is not there.
  init(_ path: String) throws(VoicePackBuildError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .noFolder(path: path)
    }
    self.path = path
  }

  /// Writes a recording as FLAC, without padding or seek table, and describes it.
  func write(
    _ recording: Recording, of text: SpokenText, key: String
  ) throws(VoicePackBuildError) -> VoicePackManifest.Phrase {
    let file = key + ".flac"
    do throws(SoundFileError) {
      var writer = try SoundFileWriter(
        path: "\(path)/\(file)", format: .flac16, sampleRate: recording.rate.hertz, channels: 1,
        frames: recording.samples.count, compression: .smallest)
      try writer.write(recording.samples.span)
      try writer.finish()
    } catch {
      throw .cannotWrite(error)
    }
    let written = FileManager.default.contents(atPath: "\(path)/\(file)") ?? Data()
    return VoicePackManifest.Phrase(
      text: text.words, pace: text.pace == .natural ? nil : text.pace.percent, file: file,
      anchor: recording.anchor, sha256: SHA256.hash(data: written).hexadecimal)
  }

  /// Writes the manifest, then removes the recordings that only the earlier one named.
  func publish(_ manifest: VoicePackManifest) throws(VoicePackBuildError) {
    let earlier = try? VoicePackManifest(folder: path)
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let json = try encoder.encode(manifest)
      try WholeFile.write(Array(json) + [UInt8(ascii: "\n")], to: manifestPath)
    } catch let error as SoundFileError {
      throw .cannotWrite(error)
    } catch {
      throw .cannotWrite(.cannotEncode(path: manifestPath, detail: "\(error)"))
    }
    let kept = Set(manifest.files)
    for file in earlier?.files ?? [] where !kept.contains(file) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(file)")
    }
  }

  private var manifestPath: String { "\(path)/\(VoicePackManifest.fileName)" }
}

extension VoicePackManifest {
  /// The name of every recording.
  fileprivate var files: [String] { phrases.values.flatMap { $0.takes.map(\.file) } }
}
