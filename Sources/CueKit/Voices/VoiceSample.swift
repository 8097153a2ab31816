internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles
internal import Voices

/// A line of a voice as a session would have it, to be listened to.
public struct VoiceSample: Sendable {
  /// The words that are heard.
  public let text: String
  private let clip: VoiceClip

  /// Takes a line of the voice that `name` names; without `line` one that the voice has.
  public init(
    of name: String, line: String? = nil, language: String = "en", shelf: VoiceShelf = .own
  ) async throws(SessionError) {
    let pack = try shelf.pack(name, language: language)
    let text = line ?? VoiceSample.usual(in: pack)
    let spoken = SpokenLine(text, language: pack.manifest.language)
    let voice = try VoiceSample.voice(of: pack)
    let made = await voice.speak([spoken], at: .standard)
    guard let clip = made.clips[spoken] else {
      let texts = pack.manifest.phrases.values.map(\.text)
      throw .notInVoice(
        name, line: text, VoiceError(unspoken: made.unspoken),
        nearest: NearestWord.find(text, in: texts))
    }
    (self.text, self.clip) = (text, clip)
  }

  /// The tool's own voices can say more than their packs hold.
  private static func voice(of pack: VoicePack) throws(SessionError) -> Voice {
    try StandardVoice.of(pack)?.speaker() ?? Voice(packs: [pack], chain: .speech())
  }

  /// Neither a single word nor a long setup.
  private static func usual(in pack: VoicePack) -> String {
    let texts = pack.manifest.phrases.values.map(\.text).sorted()
    let words = texts.map { $0.split(separator: " ").count }
    return zip(texts, words).first { (4...9).contains($1) }?.0 ?? texts.first ?? ""
  }

  /// Writes it as a WAV.
  public func write(to path: String) throws(SessionError) {
    do throws(SoundFileError) {
      var writer = try SoundFileWriter(
        path: path, format: .wavFloat, sampleRate: clip.sound.rate.hertz, channels: 1,
        frames: clip.sound.frames)
      try writer.write(clip.sound.samples.span)
      try writer.finish()
    } catch {
      throw .soundFile(error)
    }
  }

  /// Plays it to its end.
  public func play(with player: SoundPlayer = SoundPlayer()) throws(SessionError) {
    let path = NSTemporaryDirectory() + "/cuewave-listen-\(UUID().uuidString).wav"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(to: path)
    try player.play(path)
  }
}
