internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles
internal import Synchronization

/// The tones of sessions: the tool's own, each replaced by a file of its name where there is one.
///
/// A tone is made when it is first asked for, and kept.
final class ToneRack: Sendable {
  let rate: SampleRate
  private let files: [ToneName: String]
  private let made = Mutex<[ToneName: Sound]>([:])

  /// Takes files from `folder` first, where one is given, then from the tool's own
  /// `Samples/Tones`.
  ///
  /// A folder that somebody names has to be there and to hold a tone; a sound in it whose name is
  /// nearly that of a tone is taken for a slip of the pen.
  init(folder: String?, rate: SampleRate) throws(SessionError) {
    self.rate = rate
    var files: [ToneName: String] = [:]
    if let own = Bundle.module.resourceURL?.appending(path: "Tones").path, Folder.isFolder(own) {
      files = ToneRack.tones(try ToneRack.sounds(in: Folder(path: own)))
    }
    if let folder {
      let sounds = try ToneRack.sounds(in: Folder(path: folder))
      try ToneRack.checkNames(of: sounds)
      let tones = ToneRack.tones(sounds)
      guard !tones.isEmpty else { throw .noTones(folder: folder, known: ToneRack.names) }
      files.merge(tones) { _, given in given }
    }
    self.files = files
  }

  /// The sound of `name` at the session's rate.
  func sound(_ name: ToneName) throws(SessionError) -> Sound {
    if let sound = made.withLock({ $0[name] }) { return sound }
    let sound = try make(name)
    made.withLock { $0[name] = sound }
    return sound
  }

  private func make(_ name: ToneName) throws(SessionError) -> Sound {
    if let file = files[name] { return try read(file) }
    guard let sound = ToneSynth.sound(name, at: rate) else {
      throw .unknownTone(name.rawValue, file: nil, known: ToneRack.names)
    }
    return sound
  }

  private func read(_ path: String) throws(SessionError) -> Sound {
    do throws(SoundFileError) {
      let fitted = try SoundFileReader.read(path: path, limits: .clip)
        .fitted(sampleRate: rate.hertz, channels: 1, name: path)
      return Sound(fitted.samples, layout: .mono, rate: rate)
    } catch {
      throw .soundFile(error)
    }
  }
}

extension ToneRack {
  private static let names = ToneName.all.map(\.rawValue)
  /// The endings of sounds; where two files bear one name, the first of these wins.
  private static let endings = ["wav", "flac", "ogg", "opus", "aiff"]

  /// A sound file and the name it goes by.
  private struct NamedFile {
    let name: String
    let path: String
  }

  private static func sounds(in folder: Folder) throws(SessionError) -> [NamedFile] {
    let names: [String]
    do throws(FolderError) { names = try folder.names } catch { throw .folder(error) }
    return endings.flatMap { ending in
      names.filter { $0.lowercased().hasSuffix("." + ending) }.map { name in
        NamedFile(
          name: name.dropLast(ending.count + 1).lowercased(), path: folder.path(of: name))
      }
    }
  }

  private static func tones(_ sounds: [NamedFile]) -> [ToneName: String] {
    let tones = sounds.filter { names.contains($0.name) }
    return Dictionary(tones.map { (ToneName(rawValue: $0.name), $0.path) }) { first, _ in first }
  }

  private static func checkNames(of sounds: [NamedFile]) throws(SessionError) {
    for sound in sounds where !names.contains(sound.name) {
      guard NearestWord.find(sound.name, in: names) != nil else { continue }
      throw .unknownTone(sound.name, file: sound.path, known: names)
    }
  }
}
