import CuePlan

extension MixError: CustomStringConvertible {
  /// One sentence: which cue, what was found, what was expected.
  public var description: String {
    switch self {
    case .missingSound(let cue): "there is no sound for \(words(cue))"
    case .wrongRate(let cue, let found):
      "the sound of \(words(cue)) has \(found.hertz) Hz, expected the rate of the timeline"
    case .rangeOutlastsSound(let cue, let frames):
      "\(words(cue)) lasts \(cue.range.count) frames, its sound only \(frames)"
    case .speechCut(let cue, let frames):
      "\(words(cue)) would be cut off: it has \(cue.range.count) frames, its clip \(frames)"
    case .outsideTrack(let cue, let frames):
      "\(words(cue)) lies in frames \(cue.range.lowerBound.index) to \(cue.range.upperBound.index), "
        + "expected 0 to \(frames)"
    case .gainNotFinite(let cue): "the gain of \(words(cue)) is no finite number"
    case .soundNotFinite(let cue, let frame):
      "frame \(frame) of the sound of \(words(cue)) holds a sample that is no finite number"
    case .soundLost(let sound):
      "\(words(sound)) was there when the session was planned and is gone"
    case .frameNotFinite(let position):
      "frame \(position.index) of the mix holds a sample that is no finite number"
    }
  }

  private func words(_ cue: Cue) -> String { words(cue.sound) }

  private func words(_ sound: CueSound) -> String {
    switch sound {
    case .speech(let line): "“\(line.text)”"
    case .tone(let name): "the tone \(name.rawValue)"
    case .bed(let name): "the bed \(name.rawValue)"
    }
  }

  /// What to do about it; nil where that depends on what the sounds were made with.
  public var help: String? {
    switch self {
    case .missingSound, .soundLost:
      "leave the folder for temporary files and the voice's cache alone while a session is rendered, "
        + "and render it again"
    default: nil
    }
  }
}
