/// Which quality of libvorbis has which nominal bit rate, at 40 to 50 kHz.
///
/// From `lib/modes/setup_44.h` and `setup_44u.h` of libvorbis 1.3.7: kb/s a channel at the
/// qualities 0 to 10, for two channels that are coupled and for one that is not. Between two
/// qualities the encoder interpolates as this does.
struct VorbisRates {
  private let channels: Int
  private let kilobitsOfChannel: [Double]

  private static let coupled: [Double] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 250]
  private static let alone: [Double] = [48, 60, 70, 80, 86, 96, 110, 120, 140, 160, 240]

  init(channels: Int) {
    self.channels = channels
    kilobitsOfChannel = channels == 2 ? Self.coupled : Self.alone
  }

  /// The bit rates there are, in kb/s for the whole file.
  var range: ClosedRange<Int> {
    let ends = [kilobitsOfChannel.first, kilobitsOfChannel.last].map { Int($0 ?? 0) * channels }
    return ends[0]...ends[1]
  }

  /// The quality from 0 to 1 that has the bit rate nearest to `kilobits`.
  func quality(kilobits: Int) -> Double {
    let wanted = Double(kilobits) / Double(channels)
    let steps = kilobitsOfChannel.count - 1
    guard let above = kilobitsOfChannel.firstIndex(where: { $0 >= wanted }) else { return 1 }
    guard above > 0 else { return 0 }
    let (low, high) = (kilobitsOfChannel[above - 1], kilobitsOfChannel[above])
    return (Double(above - 1) + (wanted - low) / (high - low)) / Double(steps)
  }
}
