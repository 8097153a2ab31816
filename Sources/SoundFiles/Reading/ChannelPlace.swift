internal import CSndfile

/// Where a channel of a sound is meant to be heard.
public enum ChannelPlace: Hashable, Sendable {
  /// In front, on the left.
  case left
  /// In front, on the right.
  case right
  /// In front, in the middle; also where mono is.
  case centre
  /// Beside or behind, on the left.
  case leftSurround
  /// Beside or behind, on the right.
  case rightSurround
  /// Behind, in the middle.
  case rearCentre
  /// The lowest frequencies alone.
  case lowFrequency
  /// Any other: above, or not known.
  case elsewhere

  /// The usual order of so many channels in WAV and FLAC.
  ///
  /// Mono; left, right; and from three channels on that of WAVE_FORMAT_EXTENSIBLE: left, right,
  /// centre, low frequency, surrounds. Four channels are two in front and two behind.
  static func usual(channels: Int) -> [ChannelPlace] {
    switch channels {
    case 1: [.centre]
    case 2: [.left, .right]
    case 3: [.left, .right, .centre]
    case 4: [.left, .right, .leftSurround, .rightSurround]
    case 5: [.left, .right, .centre, .leftSurround, .rightSurround]
    case 6: [.left, .right, .centre, .lowFrequency, .leftSurround, .rightSurround]
    case 7: [.left, .right, .centre, .lowFrequency, .rearCentre, .leftSurround, .rightSurround]
    case 8:
      [.left, .right, .centre, .lowFrequency]
        + [.leftSurround, .rightSurround, .leftSurround, .rightSurround]
    default: Array(repeating: .elsewhere, count: channels)
    }
  }

  /// The order of so many channels in Vorbis and Opus (Vorbis I specification, 4.3.9).
  static func vorbis(channels: Int) -> [ChannelPlace] {
    switch channels {
    case 3: [.left, .centre, .right]
    case 5: [.left, .centre, .right, .leftSurround, .rightSurround]
    case 6: [.left, .centre, .right, .leftSurround, .rightSurround, .lowFrequency]
    case 7:
      [.left, .centre, .right, .leftSurround, .rightSurround, .rearCentre, .lowFrequency]
    case 8:
      [.left, .centre, .right, .leftSurround, .rightSurround]
        + [.leftSurround, .rightSurround, .lowFrequency]
    default: usual(channels: channels)
    }
  }

  /// From a value of libsndfile's `SF_CHANNEL_MAP_*`.
  init(_ value: Int) {
    self =
      switch value {
      case SF_CHANNEL_MAP_LEFT, SF_CHANNEL_MAP_FRONT_LEFT, SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER:
        .left
      case SF_CHANNEL_MAP_RIGHT, SF_CHANNEL_MAP_FRONT_RIGHT, SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER:
        .right
      case SF_CHANNEL_MAP_MONO, SF_CHANNEL_MAP_CENTER, SF_CHANNEL_MAP_FRONT_CENTER: .centre
      case SF_CHANNEL_MAP_REAR_LEFT, SF_CHANNEL_MAP_SIDE_LEFT: .leftSurround
      case SF_CHANNEL_MAP_REAR_RIGHT, SF_CHANNEL_MAP_SIDE_RIGHT: .rightSurround
      case SF_CHANNEL_MAP_REAR_CENTER: .rearCentre
      case SF_CHANNEL_MAP_LFE: .lowFrequency
      default: .elsewhere
      }
  }
}
