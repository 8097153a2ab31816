public import CuePlan

/// One lane of a track as a file of its own; a track's stems add up to it.
///
/// Every stem has the track's length and format, and is turned down where the whole would pass the
/// ceiling. Rounding apart, the sum is exact where samples stay what they are; an encoder that
/// leaves things out leaves out others of each.
public struct Stem: Hashable, Sendable {
  /// What is heard in it.
  public let lane: Lane
  /// Where it is.
  public let path: String

  /// The stem of the track at `path`: `morning.wav` has `morning-voice.wav`.
  init(_ lane: Lane, of path: String) {
    self.lane = lane
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    self.path = "\(path[..<dot])-\(lane.rawValue)\(path[dot...])"
  }
}

/// Whether a render leaves the lanes of a track as files of their own.
public enum StemChoice: Hashable, Sendable {
  /// The track alone.
  case none
  /// Beside the track, a file for each lane that sounds.
  case besideTrack
}
