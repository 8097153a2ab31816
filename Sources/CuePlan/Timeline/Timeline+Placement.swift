/// Where in a stereo track words and tones for one side of the body are heard.
public enum StereoPlacement: String, Hashable, Sendable, CaseIterable {
  /// All of them between the speakers.
  case centre
  /// Each a little towards its side: decoration, for a phone plays both as one.
  case sides
}

extension Timeline {
  /// The same timeline with its words and tones placed so.
  public func placed(_ placement: StereoPlacement) -> Timeline {
    guard placement == .sides else { return self }
    var result = self
    for index in cues.indices where cues[index].lane != .bed {
      result.cues[index].pan = cues[index].side.map(\.pan) ?? .centre
    }
    return result
  }
}

extension Side {
  /// Where what belongs to it is heard: the far speaker has 5 dB less than the near one, and
  /// both added up lose 0.3 dB.
  fileprivate var pan: Pan { self == .left ? Pan(-0.35) : Pan(0.35) }
}
